package org.simloom.results.plot;

import java.util.Arrays;

import org.simloom.results.history.Decimation;

/**
 * A curve, or a cloud of points.
 *
 * @param label with its unit
 * @param x     as many as {@code y}; NaN where there is nothing
 * @param runs  the run of each point; {@code null} where points are of one run
 * @param drawn the points that are drawn
 */
public record Curve(String label, double[] x, double[] y, long[] runs, Decimation drawn) {
    /** More than that would not be seen, only be waited for. */
    public static final int MOST_DRAWN = 5000;

    /** A curve of numbers; of a logarithmic axis, those that have no logarithm are not drawn. */
    public static Curve of(String label, double[] x, double[] y, long[] runs, boolean logX, boolean logY) {
        return new Curve(label, x, y, runs, Decimation.of(logX ? positive(x) : x, logY ? positive(y) : y, MOST_DRAWN));
    }

    /** Logarithms are of positive numbers alone. */
    private static double[] positive(double[] numbers) {
        return Arrays.stream(numbers).map(number -> number > 0 ? number : Double.NaN).toArray();
    }

    /** Number of points that cannot be drawn: something is missing, or has no logarithm. */
    public int leftOut(boolean logX, boolean logY) {
        int left = 0;
        for (int i = 0; i < x.length; i++) {
            boolean a = Double.isFinite(x[i]) && (!logX || x[i] > 0);
            boolean b = Double.isFinite(y[i]) && (!logY || y[i] > 0);
            left += a && b ? 0 : 1;
        }
        return left;
    }

    /** The run of a drawn point; 0 where there is none. */
    public long run(double px, double py) {
        for (int i = 0; runs != null && i < x.length; i++) {
            if (x[i] == px && y[i] == py) {
                return runs[i];
            }
        }
        return 0;
    }
}
