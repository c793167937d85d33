package org.simloom.surrogate;

import java.util.Arrays;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.simloom.surrogate.internal.Encoding;
import org.simloom.surrogate.internal.LeastSquares;
import org.simloom.surrogate.internal.Rows;

/**
 * Finds weights and shape of radial functions. The error of a sample that is left out is its weight divided by its diagonal
 * element of the inverse matrix (Rippa, An algorithm for selecting a good value for the parameter c in radial basis function
 * interpolation, Advances in Computational Mathematics 11, 1999, 193–210).
 */
final class RadialBasisFit {
    /** What is added to a Gaussian's diagonal for rounding's sake. */
    private static final double JITTER = 1e-11;
    private static final double NARROWEST = 30;
    private static final double WIDEST = 0.05;
    private static final int GRID = 14;
    private static final int REFINEMENTS = 8;

    private final Samples samples;
    private final RadialFunction function;
    private final Encoding encoding;
    private final double[][] centres;
    private final double mean;
    private final double[] y;

    /** Weights and errors with one shape. */
    private record Solution(double shape, double[] weights, double[] errors) {
        double sum() {
            return Rows.dot(errors, errors, errors.length);
        }
    }

    RadialBasisFit(Samples samples, RadialFunction function) {
        this.samples = samples;
        this.function = function;
        this.encoding = Encoding.of(samples.dimensions(), samples.points());
        this.centres = Arrays.stream(samples.points()).map(encoding::encode).toArray(double[][]::new);
        this.mean = Arrays.stream(samples.values()).average().getAsDouble();
        this.y = Arrays.stream(samples.values()).map(v -> v - mean).toArray();
    }

    /** The surrogate's state; {@code null} where its matrix is singular. */
    RadialBasis.State fit() {
        return function == RadialFunction.GAUSSIAN ? gaussian() : polyharmonic();
    }

    private RadialBasis.State polyharmonic() {
        int n = y.length;
        int[] columns = LeastSquares.independent(encoding.columns(samples.points()));
        int terms = columns.length + 1;
        RealMatrix a = new Array2DRowRealMatrix(n + terms, n + terms);
        double[] right = Arrays.copyOf(y, n + terms);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a.setEntry(i, j, function.at(square(i, j)));
            }
            for (int c = 0; c < terms; c++) {
                double term = c == 0 ? 1 : centres[i][columns[c - 1]];
                a.setEntry(i, n + c, term);
                a.setEntry(n + c, i, term);
            }
        }
        RealMatrix inverse;
        try {
            inverse = new LUDecomposition(a, 1e-13).getSolver().getInverse();
        } catch (MathRuntimeException e) {
            return null;
        }
        double[] solution = inverse.operate(right);
        double[] errors = new double[n];
        for (int i = 0; i < n; i++) {
            errors[i] = solution[i] / inverse.getEntry(i, i);
        }
        double[] tail = Arrays.copyOfRange(solution, n, n + terms);
        tail[0] += mean;
        return state(new Solution(1, Arrays.copyOf(solution, n), errors), columns, tail);
    }

    private RadialBasis.State gaussian() {
        double step = Math.log(NARROWEST / WIDEST) / (GRID - 1);
        double best = 0;
        Solution found = null;
        for (int k = 0; k < GRID; k++) {
            double log = Math.log(WIDEST) + k * step;
            Solution one = solve(Math.exp(log));
            if (better(one, found)) {
                found = one;
                best = log;
            }
        }
        for (int k = 0; k < REFINEMENTS; k++) {
            step /= 2;
            for (double log : new double[] {best - step, best + step}) {
                Solution one = solve(Math.exp(log));
                if (better(one, found)) {
                    found = one;
                    best = log;
                    break;
                }
            }
        }
        return found == null ? null : state(found, new int[0], new double[] {mean});
    }

    private static boolean better(Solution one, Solution other) {
        return one != null && (other == null || one.sum() < other.sum());
    }

    private Solution solve(double shape) {
        int n = y.length;
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                a[i][j] = function.at(shape * shape * square(i, j)) + (i == j ? JITTER : 0);
            }
        }
        if (!Rows.factor(a)) {
            return null;
        }
        double[][] w = Rows.invertFactor(a);
        double[] weights = Rows.transposedTimes(w, Rows.times(w, y));
        double[] errors = new double[n];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i <= k; i++) {
                errors[i] += w[k][i] * w[k][i];
            }
        }
        for (int i = 0; i < n; i++) {
            errors[i] = weights[i] / errors[i];
        }
        return new Solution(shape, weights, errors);
    }

    private double square(int i, int j) {
        double sum = 0;
        for (int c = 0; c < centres[i].length; c++) {
            sum += (centres[i][c] - centres[j][c]) * (centres[i][c] - centres[j][c]);
        }
        return sum;
    }

    private RadialBasis.State state(Solution solution, int[] columns, double[] tail) {
        double[] predicted = new double[y.length];
        double[] none = new double[y.length];
        Arrays.fill(none, Double.NaN);
        for (int i = 0; i < predicted.length; i++) {
            predicted[i] = samples.values()[i] - solution.errors[i];
        }
        return new RadialBasis.State(samples.space().size(), encoding, function, centres, solution.shape, solution.weights,
                columns, tail, new LeaveOneOut(samples.values().clone(), predicted, none));
    }
}
