package org.simloom.surrogate.internal;

import java.util.Arrays;

import org.simloom.surrogate.Kernel;
import org.simloom.surrogate.Samples;
import org.simloom.surrogate.Trend;

/**
 * Samples as a Gaussian process sees them.
 *
 * @param kernel   of the process
 * @param encoding of points into columns
 * @param columns  encoded points, one array a column
 * @param y        values with mean 0 and standard deviation 1
 * @param shift    mean of the values
 * @param scale    standard deviation of the values
 * @param trend    which encoded columns the trend is linear in, besides its constant
 */
public record KrigingData(Kernel kernel, Encoding encoding, double[][] columns, double[] y, double shift, double scale,
        int[] trend) {
    private static final double DEPENDENT = 1e-8;

    /** These samples. */
    public static KrigingData of(Samples samples, Encoding encoding, Kernel kernel, Trend trend) {
        double[] values = samples.values();
        double mean = Arrays.stream(values).average().getAsDouble();
        double sd = Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / values.length);
        double scale = sd > 0 ? sd : 1;
        double[] y = Arrays.stream(values).map(v -> (v - mean) / scale).toArray();
        double[][] columns = encoding.columns(samples.points());
        return new KrigingData(kernel, encoding, columns, y, mean, scale,
                trend == Trend.LINEAR ? independent(columns, y.length) : new int[0]);
    }

    /** Columns that are linearly independent of a constant and of one another. */
    private static int[] independent(double[][] columns, int n) {
        int[] kept = new int[columns.length];
        double[][] basis = new double[columns.length + 1][];
        basis[0] = new double[n];
        Arrays.fill(basis[0], 1 / Math.sqrt(n));
        int count = 0;
        for (int c = 0; c < columns.length; c++) {
            double[] rest = columns[c].clone();
            double before = Math.sqrt(Rows.dot(rest, rest, n));
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k <= count; k++) {
                    double part = Rows.dot(rest, basis[k], n);
                    for (int i = 0; i < n; i++) {
                        rest[i] -= part * basis[k][i];
                    }
                }
            }
            double length = Math.sqrt(Rows.dot(rest, rest, n));
            if (length > DEPENDENT * before) {
                basis[count + 1] = Arrays.stream(rest).map(v -> v / length).toArray();
                kept[count++] = c;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** How many samples there are. */
    public int size() {
        return y.length;
    }

    /** How many length scales there are: one a dimension. */
    public int scales() {
        return encoding.dimension().length == 0 ? 0 : encoding.dimension()[encoding.columns() - 1] + 1;
    }

    /** One column a term of the trend. */
    double[][] regressors() {
        double[][] f = new double[1 + trend.length][];
        f[0] = new double[size()];
        Arrays.fill(f[0], 1);
        for (int k = 0; k < trend.length; k++) {
            f[k + 1] = columns[trend[k]];
        }
        return f;
    }

    /** The columns divided by their length scales. */
    double[][] scaled(double[] lengths) {
        double[][] all = new double[columns.length][size()];
        for (int c = 0; c < all.length; c++) {
            double factor = 1 / lengths[encoding.dimension()[c]];
            for (int i = 0; i < size(); i++) {
                all[c][i] = columns[c][i] * factor;
            }
        }
        return all;
    }

    /** Some of the samples. */
    KrigingData rows(int[] rows) {
        double[][] some = new double[columns.length][rows.length];
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = y[rows[i]];
            for (int c = 0; c < some.length; c++) {
                some[c][i] = columns[c][rows[i]];
            }
        }
        return new KrigingData(kernel, encoding, some, values, shift, scale, trend);
    }
}
