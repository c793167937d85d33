package org.simloom.surrogate;

import java.util.ArrayList;
import java.util.List;

import org.simloom.base.problem.ProblemException;
import org.simloom.surrogate.internal.Encoding;
import org.simloom.surrogate.internal.LeastSquares;

/**
 * Full quadratic polynomial by least squares, the classical response surface (Myers, Montgomery & Anderson-Cook, Response
 * Surface Methodology, 4th ed., Wiley 2016). A choice has a term for each of its values, and products with the others.
 */
public final class QuadraticPolynomial extends TermSum {
    /**
     * What it knows.
     *
     * @param inputs       how many numbers a point has
     * @param first        a column of the encoding for each term, -1 for one
     * @param second       another column, by which the first is multiplied, -1 for one
     * @param coefficients of the terms
     * @param inverse      R⁻¹ by columns, see {@link LeastSquares#inverse}
     * @param deviation    of the samples about it
     */
    record State(int inputs, Encoding encoding, int[] first, int[] second, double[] coefficients, double[][] inverse,
            double deviation, LeaveOneOut leaveOneOut) {
    }

    private final State state;

    QuadraticPolynomial(State state) {
        super(state.coefficients, state.inverse, state.deviation, state.leaveOneOut);
        this.state = state;
    }

    /**
     * Learns.
     *
     * @throws ProblemException {@code surrogate.few} where there are not more samples than terms
     */
    public static QuadraticPolynomial fit(Samples samples) {
        Encoding encoding = Encoding.of(samples.dimensions(), samples.points());
        double[][] columns = encoding.columns(samples.points());
        LeastSquares squares = new LeastSquares(samples.values());
        List<int[]> terms = new ArrayList<>();
        for (int[] term : terms(encoding)) {
            if (squares.add(column(columns, term, samples.size()))) {
                terms.add(term);
            }
            // columns beyond the samples would seem dependent
            samples.need(terms.size() + 1, SurrogateKind.QUADRATIC, atLeast(encoding));
        }
        int n = samples.size();
        double deviation = Math.sqrt(squares.sum() / (n - terms.size()));
        return new QuadraticPolynomial(new State(samples.space().size(), encoding,
                terms.stream().mapToInt(t -> t[0]).toArray(), terms.stream().mapToInt(t -> t[1]).toArray(),
                squares.coefficients(), squares.inverse(), deviation,
                LeaveOneOut.of(samples, squares, deviation)));
    }

    private static int atLeast(Encoding encoding) {
        int m = encoding.columns();
        return (m + 1) * (m + 2) / 2 + 1;
    }

    private static List<int[]> terms(Encoding encoding) {
        List<int[]> terms = new ArrayList<>();
        for (int j = -1; j < encoding.columns(); j++) {
            terms.add(new int[] {j, -1});
        }
        for (int j = 0; j < encoding.columns(); j++) {
            for (int k = 0; k <= j; k++) {
                // products of values of one choice are 0 or the value itself
                if (encoding.dimension()[j] != encoding.dimension()[k] || encoding.choice()[j] < 0) {
                    terms.add(new int[] {j, k});
                }
            }
        }
        return terms;
    }

    private static double[] column(double[][] columns, int[] term, int n) {
        double[] column = new double[n];
        for (int i = 0; i < n; i++) {
            column[i] = (term[0] < 0 ? 1 : columns[term[0]][i]) * (term[1] < 0 ? 1 : columns[term[1]][i]);
        }
        return column;
    }

    @Override
    double[] values(double[] point) {
        double[] x = state.encoding.encode(point);
        double[] psi = new double[state.first.length];
        for (int k = 0; k < psi.length; k++) {
            psi[k] = (state.first[k] < 0 ? 1 : x[state.first[k]]) * (state.second[k] < 0 ? 1 : x[state.second[k]]);
        }
        return psi;
    }

    @Override
    public SurrogateKind kind() {
        return SurrogateKind.QUADRATIC;
    }

    @Override
    public int inputs() {
        return state.inputs;
    }

    State state() {
        return state;
    }
}
