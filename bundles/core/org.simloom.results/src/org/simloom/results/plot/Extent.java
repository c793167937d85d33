package org.simloom.results.plot;

import java.util.Arrays;
import java.util.List;

/**
 * What of an axis is seen.
 *
 * @param low  less than {@code high}, and positive where the axis is logarithmic
 * @param high the other end
 * @param log  whether equal ways are equal factors
 */
public record Extent(double low, double high, boolean log) {
    private static final double MARGIN = 0.05;
    private static final double LEAST = 1e-12;
    private static final double MOST_COUNTED = 20;

    /** All finite numbers with a margin; of a logarithmic axis the powers of ten about them. */
    public static Extent of(List<double[]> numbers, boolean log) {
        double low = numbers.stream().flatMapToDouble(Arrays::stream).min().orElse(log ? 1 : 0);
        double high = numbers.stream().flatMapToDouble(Arrays::stream).max().orElse(log ? 10 : 1);
        if (log) {
            // labels are counted from the lower end: it is a power of ten, and so are they
            return new Extent(Math.pow(10, Math.floor(Math.log10(low))), Math.pow(10, Math.floor(Math.log10(high)) + 1), true);
        }
        double margin = high > low ? (high - low) * MARGIN : around(high);
        return new Extent(low - margin, high + margin, false);
    }

    /** About the only number there is; what is counted, as runs are, has whole numbers about it. */
    private static double around(double number) {
        return number == Math.rint(number) && Math.abs(number) < MOST_COUNTED ? 1 : Math.max(Math.abs(number) * MARGIN, LEAST);
    }

    /** Where a number lies: 0 at the lower end, 1 at the upper. */
    public double place(double value) {
        return log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }
}
