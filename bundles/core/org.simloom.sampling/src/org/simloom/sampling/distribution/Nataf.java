package org.simloom.sampling.distribution;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.linear.RealMatrix;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

/**
 * The Nataf transformation between variables with given distributions and Pearson correlations (x, in their units) and
 * independent standard normal variables (u): a Gaussian copula whose correlation is solved so that the x have the
 * wanted one. Liu and Der Kiureghian, Multivariate distribution models with prescribed marginals and covariances,
 * Probabilistic Engineering Mechanics 1 (1986).
 */
public final class Nataf {
    private final List<Marginal> marginals;
    private final RealMatrix normal;
    private final double[][] factor;

    private Nataf(List<Marginal> marginals, RealMatrix normal) {
        this.marginals = List.copyOf(marginals);
        this.normal = normal;
        this.factor = NormalCorrelation.factor(normal);
    }

    /**
     * Of all variables of a space, in their order. A variable's distribution is cut off at its range; one without a
     * distribution is uniform in its range; of an INTEGER or CHOICE each value has the probability of half a unit to
     * both sides. A range of one value gives a constant, which u does not move.
     *
     * @throws org.simloom.base.problem.ProblemException where a variable has neither range nor distribution, or the
     *                                                   correlations cannot be had
     */
    public static Nataf of(Space space) {
        List<Marginal> marginals = new ArrayList<>();
        space.dimensions().forEach(d -> marginals.add(SpaceMarginals.marginal(d)));
        return new Nataf(marginals, NormalCorrelation.of(space, marginals));
    }

    /**
     * Of distributions named x1, x2, ….
     *
     * @param correlation Pearson's coefficients; {@code null} where they are independent
     * @throws org.simloom.base.problem.ProblemException where the correlations cannot be had
     */
    public static Nataf of(List<? extends RealDistribution> distributions, RealMatrix correlation) {
        List<Dimension> dimensions = new ArrayList<>();
        for (RealDistribution d : distributions) {
            dimensions.add(new Dimension("x" + (dimensions.size() + 1), "", VariableType.CONTINUOUS, Double.NaN,
                    Double.NaN, 2, List.of(), d));
        }
        return of(new Space(dimensions, correlation, point -> true));
    }

    /** How many variables there are. */
    public int size() {
        return marginals.size();
    }

    /** The point x of a u. */
    public double[] toPhysical(double[] u) {
        double[] x = correlated(u);
        for (int i = 0; i < x.length; i++) {
            x[i] = marginals.get(i).value(x[i]);
        }
        return x;
    }

    /** The u of a point x; at the ends of a range and beyond, {@link StandardNormal#FARTHEST} away. */
    public double[] toStandard(double[] x) {
        double[] u = new double[x.length];
        for (int i = 0; i < u.length; i++) {
            double rest = marginals.get(i).score(x[i]);
            for (int j = 0; j < i; j++) {
                rest -= factor[i][j] * u[j];
            }
            u[i] = rest / factor[i][i];
        }
        return u;
    }

    /** The derivatives of x at a u: row = x, column = u. Of an INTEGER or CHOICE those of its distribution. */
    public double[][] jacobian(double[] u) {
        double[] z = correlated(u);
        double[][] rows = new double[z.length][z.length];
        for (int i = 0; i < z.length; i++) {
            double slope = marginals.get(i).slope(z[i]);
            for (int j = 0; j <= i; j++) {
                rows[i][j] = slope * factor[i][j];
            }
        }
        return rows;
    }

    /** How one variable alone follows from its score. */
    public Marginal marginal(int variable) {
        return marginals.get(variable);
    }

    /** The correlation of the scores. */
    public RealMatrix normalCorrelation() {
        return normal.copy();
    }

    private double[] correlated(double[] u) {
        double[] z = new double[u.length];
        for (int i = 0; i < z.length; i++) {
            for (int j = 0; j <= i; j++) {
                z[i] += factor[i][j] * u[j];
            }
        }
        return z;
    }
}
