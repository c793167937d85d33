package org.simloom.results.history;

import java.util.Arrays;

/**
 * Points of a curve, few enough to be drawn.
 *
 * @param x as many as {@code y}
 * @param y without any that is not finite
 */
public record Decimation(double[] x, double[] y) {

    /**
     * The points whose numbers are both finite; of more than {@code most}, the lowest and the highest of each of
     * {@code most / 2} equal parts in their order, so that no peak is lost.
     */
    public static Decimation of(double[] x, double[] y, int most) {
        int count = 0;
        double[] a = new double[Math.min(x.length, y.length)];
        double[] b = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                a[count] = x[i];
                b[count++] = y[i];
            }
        }
        return count <= most ? new Decimation(Arrays.copyOf(a, count), Arrays.copyOf(b, count)) : peaks(a, b, count, most / 2);
    }

    private static Decimation peaks(double[] a, double[] b, int count, int parts) {
        double[] x = new double[2 * parts];
        double[] y = new double[2 * parts];
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) count * part / parts);
            int to = (int) ((long) count * (part + 1) / parts);
            int low = from;
            int high = from;
            for (int i = from + 1; i < to; i++) {
                low = b[i] < b[low] ? i : low;
                high = b[i] > b[high] ? i : high;
            }
            int first = Math.min(low, high);
            int second = Math.max(low, high);
            x[2 * part] = a[first];
            y[2 * part] = b[first];
            x[2 * part + 1] = a[second];
            y[2 * part + 1] = b[second];
        }
        return new Decimation(x, y);
    }
}
