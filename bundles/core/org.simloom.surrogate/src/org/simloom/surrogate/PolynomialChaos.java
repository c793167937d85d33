package org.simloom.surrogate;

import java.util.Arrays;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.simloom.base.problem.ProblemException;
import org.simloom.surrogate.internal.Batches;
import org.simloom.surrogate.internal.LeastSquares;
import org.simloom.surrogate.internal.OrthonormalPolynomials;
import org.simloom.surrogate.internal.Rows;
import org.simloom.surrogate.internal.Texts;

/**
 * Sparse polynomial chaos: products of polynomials that are orthonormal under the distributions of the variables
 * (uniform over
 * its range where a variable has none), so that mean, variance and Sobol' indices are read off its coefficients (Sudret,
 * Global sensitivity analysis using polynomial chaos expansions, Reliability Engineering & System Safety 93, 2008, 964–979).
 */
public final class PolynomialChaos extends TermSum {
    /**
     * What it knows.
     *
     * @param independent  whether the variables are
     * @param polynomials  one family for each variable
     * @param terms        degree of each variable in each term
     * @param coefficients of the terms
     * @param inverse      R⁻¹ by columns, see {@link LeastSquares#inverse}
     * @param deviation    of runs about it, by its corrected leave-one-out error
     */
    record State(boolean independent, OrthonormalPolynomials[] polynomials, int[][] terms, double[] coefficients,
            double[][] inverse, double deviation, LeaveOneOut leaveOneOut) {
    }

    private final State state;
    private final int[] most;

    PolynomialChaos(State state) {
        super(state.coefficients, state.inverse, state.deviation, state.leaveOneOut);
        this.state = state;
        this.most = new int[state.polynomials.length];
        for (int[] term : state.terms) {
            for (int i = 0; i < term.length; i++) {
                most[i] = Math.max(most[i], term[i]);
            }
        }
    }

    /**
     * Learns.
     *
     * @throws ProblemException {@code surrogate.few} where there are not at least three samples more than variables
     */
    public static PolynomialChaos fit(Samples samples, PolynomialChaosSettings settings) {
        samples.need(samples.space().size() + 3, SurrogateKind.POLYNOMIAL_CHAOS);
        return new PolynomialChaos(new PolynomialChaosFit(samples, settings).fit());
    }

    @Override
    double[] values(double[] point) {
        double[][] values = new double[most.length][];
        for (int i = 0; i < most.length; i++) {
            values[i] = state.polynomials[i].values(point[i], most[i]);
        }
        double[] psi = new double[state.terms.length];
        for (int k = 0; k < psi.length; k++) {
            psi[k] = 1;
            for (int i = 0; i < most.length; i++) {
                psi[k] *= values[i][state.terms[k][i]];
            }
        }
        return psi;
    }

    @Override
    public SurrogateKind kind() {
        return SurrogateKind.POLYNOMIAL_CHAOS;
    }

    @Override
    public int inputs() {
        return most.length;
    }

    /** Degree of each variable in each term; the first is the constant. */
    public int[][] terms() {
        return Arrays.stream(state.terms).map(int[]::clone).toArray(int[][]::new);
    }

    /** Coefficients of the terms, in the unit of the response. */
    public double[] coefficients() {
        return state.coefficients.clone();
    }

    /**
     * Mean of the response over the distributions of the variables.
     *
     * @throws ProblemException {@code surrogate.correlated} where the variables are not independent
     */
    public double expectation() {
        checkIndependent();
        return state.coefficients[0];
    }

    /**
     * Variance of the response over the distributions of the variables.
     *
     * @throws ProblemException {@code surrogate.correlated} where the variables are not independent
     */
    public double variance() {
        checkIndependent();
        double sum = 0;
        for (int k = 1; k < state.coefficients.length; k++) {
            sum += state.coefficients[k] * state.coefficients[k];
        }
        return sum;
    }

    /**
     * Shares of the variance.
     *
     * @throws ProblemException {@code surrogate.correlated} where the variables are not independent
     */
    public SobolIndices sobol() {
        double variance = variance();
        double[] first = new double[most.length];
        double[] total = new double[most.length];
        for (int k = 1; k < state.terms.length; k++) {
            double share = variance == 0 ? 0 : state.coefficients[k] * state.coefficients[k] / variance;
            int count = 0;
            for (int degree : state.terms[k]) {
                count += degree > 0 ? 1 : 0;
            }
            for (int i = 0; i < most.length; i++) {
                if (state.terms[k][i] > 0) {
                    total[i] += share;
                    first[i] += count == 1 ? share : 0;
                }
            }
        }
        return new SobolIndices(first, total);
    }

    /**
     * Values of polynomials that may as well be the true one: their coefficients scatter about those learnt as least squares
     * says, by s R⁻¹ z with standard normal z (Seber & Lee, Linear Regression Analysis, 2nd ed., Wiley 2003, theorem 3.5).
     *
     * @return one row a polynomial, one value a point
     */
    public double[][] replicas(double[][] points, int count, long seed) {
        double[][] psi = Arrays.stream(points).parallel().map(this::values).toArray(double[][]::new);
        RandomGenerator random = new Well19937c(seed);
        double[][] coefficients = new double[count][];
        for (int r = 0; r < count; r++) {
            coefficients[r] = state.coefficients.clone();
            for (double[] column : state.inverse) {
                double z = state.deviation * random.nextGaussian();
                for (int k = 0; k < column.length; k++) {
                    coefficients[r][k] += z * column[k];
                }
            }
        }
        double[][] values = new double[count][points.length];
        Batches.each(count, r -> Arrays.setAll(values[r], i -> Rows.dot(psi[i], coefficients[r], coefficients[r].length)));
        return values;
    }

    private void checkIndependent() {
        if (!state.independent) {
            throw Texts.problem("correlated");
        }
    }

    State state() {
        return state;
    }
}
