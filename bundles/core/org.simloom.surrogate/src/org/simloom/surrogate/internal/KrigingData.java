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
    /** These samples. */
    public static KrigingData of(Samples samples, Encoding encoding, Kernel kernel, Trend trend) {
        double[] values = samples.values();
        double mean = Arrays.stream(values).average().getAsDouble();
        double sd = Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / values.length);
        double scale = sd > 0 ? sd : 1;
        double[] y = Arrays.stream(values).map(v -> (v - mean) / scale).toArray();
        double[][] columns = encoding.columns(samples.points());
        return new KrigingData(kernel, encoding, columns, y, mean, scale,
                trend == Trend.LINEAR ? LeastSquares.independent(columns) : new int[0]);
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
