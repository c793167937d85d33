package org.simloom.surrogate.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Least squares that grows column by column, by orthonormalisation (Gram-Schmidt, done twice): residuals, leverages and
 * leave-one-out errors are at hand after every column.
 */
public final class LeastSquares {
    private static final double DEPENDENT = 1e-9;

    private final double[] residuals;
    private final double[] leverages;
    private final List<double[]> q = new ArrayList<>();
    private final List<double[]> r = new ArrayList<>();
    private final List<double[]> inverse = new ArrayList<>();
    private final List<Double> projections = new ArrayList<>();

    public LeastSquares(double[] y) {
        residuals = y.clone();
        leverages = new double[y.length];
    }

    /**
     * Adds a column.
     *
     * @return whether it is linearly independent of those before; otherwise it is left out
     */
    public boolean add(double[] column) {
        int n = residuals.length;
        int k = q.size();
        double[] rest = column.clone();
        double before = Math.sqrt(Rows.dot(rest, rest, n));
        double[] parts = new double[k + 1];
        for (int pass = 0; pass < 2; pass++) {
            for (int j = 0; j < k; j++) {
                double part = Rows.dot(q.get(j), rest, n);
                parts[j] += part;
                subtract(rest, q.get(j), part);
            }
        }
        parts[k] = Math.sqrt(Rows.dot(rest, rest, n));
        if (!(parts[k] > DEPENDENT * before) || k >= n) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            rest[i] /= parts[k];
            leverages[i] += rest[i] * rest[i];
        }
        double projection = Rows.dot(rest, residuals, n);
        subtract(residuals, rest, projection);
        q.add(rest);
        r.add(parts);
        projections.add(projection);
        inverse.add(inverseColumn(parts));
        return true;
    }

    /** Which columns are linearly independent of a constant and of those before them. */
    public static int[] independent(double[][] columns) {
        int n = columns.length == 0 ? 0 : columns[0].length;
        LeastSquares squares = new LeastSquares(new double[n]);
        double[] one = new double[n];
        java.util.Arrays.fill(one, 1);
        squares.add(one);
        return java.util.stream.IntStream.range(0, columns.length).filter(c -> squares.add(columns[c])).toArray();
    }

    private static void subtract(double[] z, double[] q, double part) {
        for (int i = 0; i < z.length; i++) {
            z[i] -= part * q[i];
        }
    }

    /** Column k of the inverse of the triangular matrix whose columns are given. */
    private double[] inverseColumn(double[] column) {
        int k = column.length - 1;
        double[] x = new double[k + 1];
        x[k] = 1 / column[k];
        for (int j = 0; j < k; j++) {
            // R⁻¹ of the columns before, times minus this column
            for (int m = j; m < k; m++) {
                x[j] -= inverse.get(m)[j] * column[m];
            }
            x[j] *= x[k];
        }
        return x;
    }

    /** How many columns it has. */
    public int size() {
        return q.size();
    }

    /** Values minus predictions; not to be changed. */
    public double[] residuals() {
        return residuals;
    }

    /** Diagonal of the hat matrix; not to be changed. */
    public double[] leverages() {
        return leverages;
    }

    /** Of the columns that were added. */
    public double[] coefficients() {
        double[] c = new double[size()];
        for (int k = 0; k < c.length; k++) {
            for (int j = 0; j <= k; j++) {
                c[j] += inverse.get(k)[j] * projections.get(k);
            }
        }
        return c;
    }

    /** R⁻¹ by columns (column k has k + 1 elements): the leverage of a point ψ is |R⁻ᵀψ|². */
    public double[][] inverse() {
        return inverse.toArray(double[][]::new);
    }

    /** Trace of (ΨᵀΨ)⁻¹. */
    public double trace() {
        return inverse.stream().mapToDouble(column -> Rows.dot(column, column, column.length)).sum();
    }

    /** Error of each sample predicted from the others: residual / (1 − leverage), exact for least squares. */
    public double[] leaveOneOutErrors() {
        double[] errors = new double[residuals.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = residuals[i] / Math.max(1 - leverages[i], 1e-12);
        }
        return errors;
    }

    /** Sum of squares of what is left. */
    public double sum() {
        return Rows.dot(residuals, residuals, residuals.length);
    }

    /** Leverage of a point. */
    public static double leverage(double[][] inverse, double[] psi) {
        double sum = 0;
        for (double[] column : inverse) {
            double part = Rows.dot(column, psi, column.length);
            sum += part * part;
        }
        return sum;
    }
}
