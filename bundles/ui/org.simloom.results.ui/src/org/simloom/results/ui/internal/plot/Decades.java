package org.simloom.results.ui.internal.plot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swtchart.Range;

/**
 * Where a logarithmic axis that spans many powers of ten has its marks.
 *
 * @param pixels of one power of ten
 * @param marks  at the powers of ten, and at 2 to 9 times each where there is room
 */
record Decades(double pixels, List<Mark> marks) {
    /** Of so many pixels the last two of the eight marks between two powers are two pixels apart. */
    private static final double ROOM_FOR_ALL = 45;
    private static final double SLACK = 1e-9;

    /** One mark. */
    record Mark(double value, boolean power) {
    }

    /** Those of an axis that is so many pixels long; none outside what is seen. */
    static Decades of(Range seen, int length) {
        double low = Math.log10(seen.lower);
        double high = Math.log10(seen.upper);
        double pixels = length / (high - low);
        List<Mark> marks = new ArrayList<>();
        for (int power = (int) Math.floor(low); power <= Math.floor(high + SLACK); power++) {
            for (int times = 1; times <= (pixels < ROOM_FOR_ALL ? 1 : 9); times++) {
                double at = power + Math.log10(times);
                if (at >= low - SLACK && at <= high + SLACK) {
                    marks.add(new Mark(times * Math.pow(10, power), times == 1));
                }
            }
        }
        return new Decades(pixels, List.copyOf(marks));
    }
}
