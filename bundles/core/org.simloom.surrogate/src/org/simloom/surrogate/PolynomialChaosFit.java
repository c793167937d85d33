package org.simloom.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.surrogate.internal.LeastSquares;
import org.simloom.surrogate.internal.OrthonormalPolynomials;
import org.simloom.surrogate.internal.Rows;

/**
 * Chooses the terms of a polynomial chaos: for every set of candidates, forward selection of the term that the residual
 * holds
 * most of (orthogonal matching pursuit), kept as long as the corrected leave-one-out error falls (Blatman & Sudret, Adaptive
 * sparse polynomial chaos expansion based on least angle regression, Journal of Computational Physics 230, 2011, 2345–2367,
 * eq. 28 for the correction); the set of least error wins. There are never more terms than half the samples: with fewer
 * than two samples a term, even that error believes whatever it is told (Hosder, Walters & Balch, Efficient sampling for
 * non-intrusive polynomial chaos applications with multiple uncertain input variables, AIAA 2007-1939, who recommend twice
 * as many samples as terms).
 */
final class PolynomialChaosFit {
    /** So many degrees without a better one, and no higher is tried. */
    private static final int PATIENCE = 3;
    private static final int SAMPLES_A_TERM = 2;
    private static final double EXACT = 1e-26;

    private final Samples samples;
    private final PolynomialChaosSettings settings;
    private final OrthonormalPolynomials[] polynomials;
    private final double[][][] values;
    private final double square;
    private PolynomialChaos.State best;
    private double least = Double.POSITIVE_INFINITY;

    PolynomialChaosFit(Samples samples, PolynomialChaosSettings settings) {
        this.samples = samples;
        this.settings = settings;
        int d = samples.space().size();
        polynomials = new OrthonormalPolynomials[d];
        values = new double[d][][];
        for (int i = 0; i < d; i++) {
            int k = i;
            double[] x = Arrays.stream(samples.points()).mapToDouble(point -> point[k]).toArray();
            polynomials[i] = OrthonormalPolynomials.of(samples.dimensions().get(i), Arrays.stream(x).min().getAsDouble(),
                    Arrays.stream(x).max().getAsDouble(), settings.degree());
            values[i] = Arrays.stream(x).mapToObj(v -> polynomials[k].values(v, polynomials[k].degree()))
                    .toArray(double[][]::new);
        }
        double mean = Arrays.stream(samples.values()).average().getAsDouble();
        square = Arrays.stream(samples.values()).map(v -> (v - mean) * (v - mean)).sum();
    }

    PolynomialChaos.State fit() {
        for (double norm : settings.norms()) {
            int worse = 0;
            double last = Double.POSITIVE_INFINITY;
            for (int degree = 1; degree <= settings.degree() && worse < PATIENCE; degree++) {
                List<int[]> terms = ChaosTerms.hyperbolic(
                        Arrays.stream(polynomials).mapToInt(OrthonormalPolynomials::degree).toArray(), degree, norm,
                        settings.candidates());
                if (terms == null) {
                    break;
                }
                double error = choose(terms);
                worse = error < last ? 0 : worse + 1;
                last = Math.min(last, error);
            }
        }
        return best;
    }

    private double[] column(int[] term) {
        double[] column = new double[samples.size()];
        for (int s = 0; s < column.length; s++) {
            double product = 1;
            for (int i = 0; i < term.length; i++) {
                product *= term[i] == 0 ? 1 : values[i][s][term[i]];
            }
            column[s] = product;
        }
        return column;
    }

    /** Least corrected leave-one-out error (by the variance of the samples) along the path through these candidates. */
    private double choose(List<int[]> terms) {
        int n = samples.size();
        double[][] columns = terms.stream().map(this::column).toArray(double[][]::new);
        double[] lengths = Arrays.stream(columns).mapToDouble(c -> Math.sqrt(Rows.dot(c, c, n))).toArray();
        LeastSquares squares = new LeastSquares(samples.values());
        List<int[]> chosen = new ArrayList<>();
        boolean[] used = new boolean[columns.length];
        double here = Double.POSITIVE_INFINITY;
        int worse = 0;
        for (int next = 0; next >= 0 && worse <= Math.max(10, chosen.size() / 5); next = strongest(columns, lengths, used,
                squares.residuals())) {
            used[next] = true;
            if (!squares.add(columns[next])) {
                continue;
            }
            chosen.add(terms.get(next));
            if (chosen.size() > n / SAMPLES_A_TERM) {
                break;
            }
            double error = error(squares);
            worse = error < here ? 0 : worse + 1;
            here = Math.min(here, error);
            if (error < least) {
                least = error;
                best = state(squares, chosen, error);
            }
            if (squares.sum() < EXACT * square) {
                break;
            }
        }
        return here;
    }

    private static int strongest(double[][] columns, double[] lengths, boolean[] used, double[] residuals) {
        int best = -1;
        double most = 0;
        for (int k = 0; k < columns.length; k++) {
            if (!used[k]) {
                double part = Math.abs(Rows.dot(columns[k], residuals, residuals.length)) / lengths[k];
                if (part > most) {
                    most = part;
                    best = k;
                }
            }
        }
        return best;
    }

    private double error(LeastSquares squares) {
        int n = samples.size();
        double[] errors = squares.leaveOneOutErrors();
        return Rows.dot(errors, errors, n) / square * n / (n - squares.size()) * (1 + squares.trace());
    }

    private PolynomialChaos.State state(LeastSquares squares, List<int[]> chosen, double error) {
        int n = samples.size();
        double deviation = Math.sqrt(error * square / n / (1 + (double) squares.size() / n));
        return new PolynomialChaos.State(independent(), polynomials, chosen.stream().map(int[]::clone).toArray(int[][]::new),
                squares.coefficients(), squares.inverse(), deviation, LeaveOneOut.of(samples, squares, deviation));
    }

    private boolean independent() {
        var correlation = samples.space().correlation();
        return correlation == null || IntStream.range(0, correlation.getRowDimension()).allMatch(
                i -> IntStream.range(0, i).allMatch(j -> correlation.getEntry(i, j) == 0));
    }
}
