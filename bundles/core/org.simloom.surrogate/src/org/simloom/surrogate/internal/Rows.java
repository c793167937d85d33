package org.simloom.surrogate.internal;

import java.util.stream.IntStream;

/**
 * Dense symmetric matrices by rows, written so that compilers vectorise the innermost loops: those add multiples of rows
 * at the same index, four rows at a time.
 */
public final class Rows {
    private static final int PARALLEL = 128;

    private Rows() {
    }

    /**
     * Cholesky's factor A = UᵀU in place.
     *
     * @param a upper triangle; becomes U, what is below stays
     * @return whether A is positive definite; otherwise it is left half-way
     */
    public static boolean factor(double[][] a) {
        int n = a.length;
        for (int i = 0; i < n; i++) {
            double[] row = a[i];
            int k = 0;
            for (; k + 3 < i; k += 4) {
                subtract(row, i, n, a[k], a[k][i], a[k + 1], a[k + 1][i], a[k + 2], a[k + 2][i], a[k + 3], a[k + 3][i]);
            }
            for (; k < i; k++) {
                subtract(row, i, n, a[k], a[k][i]);
            }
            if (!(row[i] > 0) || row[i] == Double.POSITIVE_INFINITY) {
                return false;
            }
            scale(row, i, n, 1 / Math.sqrt(row[i]));
        }
        return true;
    }

    /** W = L⁻¹ = U⁻ᵀ by rows (lower triangle; row i has i + 1 elements that are not 0). */
    public static double[][] invertFactor(double[][] u) {
        int n = u.length;
        double[][] w = new double[n][n];
        for (int i = 0; i < n; i++) {
            double[] row = w[i];
            int k = 0;
            for (; k + 3 < i; k += 4) {
                subtract(row, 0, k + 4, w[k], u[k][i], w[k + 1], u[k + 1][i], w[k + 2], u[k + 2][i], w[k + 3], u[k + 3][i]);
            }
            for (; k < i; k++) {
                subtract(row, 0, k + 1, w[k], u[k][i]);
            }
            row[i] = 1;
            scale(row, 0, i + 1, 1 / u[i][i]);
        }
        return w;
    }

    /** Lower triangle of A⁻¹ = WᵀW. */
    public static double[][] inverse(double[][] w) {
        int n = w.length;
        double[][] inverse = new double[n][];
        IntStream rows = IntStream.range(0, n);
        (n < PARALLEL ? rows : rows.parallel()).forEach(i -> inverse[i] = inverseRow(w, i));
        return inverse;
    }

    private static double[] inverseRow(double[][] w, int i) {
        int n = w.length;
        double[] row = new double[i + 1];
        int k = i;
        for (; k + 3 < n; k += 4) {
            subtract(row, 0, i + 1, w[k], -w[k][i], w[k + 1], -w[k + 1][i], w[k + 2], -w[k + 2][i], w[k + 3], -w[k + 3][i]);
        }
        for (; k < n; k++) {
            subtract(row, 0, i + 1, w[k], -w[k][i]);
        }
        return row;
    }

    private static void scale(double[] row, int from, int to, double factor) {
        for (int j = from; j < to; j++) {
            row[j] *= factor;
        }
    }

    private static void subtract(double[] row, int from, int to, double[] p, double a) {
        for (int j = from; j < to; j++) {
            row[j] -= a * p[j];
        }
    }

    private static void subtract(double[] row, int from, int to, double[] p, double a, double[] q, double b, double[] r,
            double c, double[] s, double d) {
        for (int j = from; j < to; j++) {
            row[j] -= a * p[j] + b * q[j] + (c * r[j] + d * s[j]);
        }
    }

    /** Σ x y over the first elements, in four sums so that the processor need not wait for each addition. */
    public static double dot(double[] x, double[] y, int length) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int j = 0;
        for (; j + 3 < length; j += 4) {
            a += x[j] * y[j];
            b += x[j + 1] * y[j + 1];
            c += x[j + 2] * y[j + 2];
            d += x[j + 3] * y[j + 3];
        }
        for (; j < length; j++) {
            a += x[j] * y[j];
        }
        return a + b + (c + d);
    }

    /** Upper triangle of JᵀJ. */
    public static double[][] gram(double[][] rows) {
        int p = rows[0].length;
        double[][] gram = new double[p][p];
        for (int i = 0; i < p; i++) {
            int k = 0;
            for (; k + 3 < rows.length; k += 4) {
                subtract(gram[i], i, p, rows[k], -rows[k][i], rows[k + 1], -rows[k + 1][i], rows[k + 2], -rows[k + 2][i],
                        rows[k + 3], -rows[k + 3][i]);
            }
            for (; k < rows.length; k++) {
                subtract(gram[i], i, p, rows[k], -rows[k][i]);
            }
        }
        return gram;
    }

    /** Solves UᵀU x = b. */
    public static double[] solve(double[][] u, double[] b) {
        double[] x = b.clone();
        int n = x.length;
        for (int i = 0; i < n; i++) {
            x[i] /= u[i][i];
            subtract(x, i + 1, n, u[i], x[i]);
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int j = i + 1; j < n; j++) {
                sum -= u[i][j] * x[j];
            }
            x[i] = sum / u[i][i];
        }
        return x;
    }

    /** Lower-triangular W times x. */
    public static double[] times(double[][] w, double[] x) {
        double[] product = new double[w.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = dot(w[i], x, i + 1);
        }
        return product;
    }

    /** Transpose of a lower-triangular W times x. */
    public static double[] transposedTimes(double[][] w, double[] x) {
        double[] product = new double[w.length];
        for (int i = 0; i < product.length; i++) {
            subtract(product, 0, i + 1, w[i], -x[i]);
        }
        return product;
    }
}
