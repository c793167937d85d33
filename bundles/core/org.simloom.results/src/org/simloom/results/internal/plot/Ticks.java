package org.simloom.results.internal.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.simloom.results.plot.Extent;

/**
 * Where an axis has its labels: at multiples of 1, 2 or 5 times a power of ten, or, of a logarithmic axis, at powers of
 * ten.
 */
final class Ticks {
    private static final double LARGE = 1e6;
    private static final double SMALL = 1e-3;
    private static final int[] ROUND = {1, 2, 5, 10};
    private static final double HALF_A_STEP_IN_A_THOUSAND = 1e-3;

    private Ticks() {
    }

    /** A label at a place. */
    record Tick(double value, String label) {
    }

    /** About so many of them, none outside what is seen. */
    static List<Tick> of(Extent seen, int most) {
        List<Tick> powers = seen.log() ? powers(seen, most) : List.of();
        // of less than a power of ten, even steps tell more
        return powers.size() > 1 ? powers : even(seen, most);
    }

    private static List<Tick> powers(Extent seen, int most) {
        int first = (int) Math.ceil(Math.log10(seen.low()) - 1e-9);
        int last = (int) Math.floor(Math.log10(seen.high()) + 1e-9);
        int step = Math.max(1, (int) Math.ceil((last - first) / (double) most));
        List<Tick> ticks = new ArrayList<>();
        for (int power = first; power <= last; power += step) {
            ticks.add(new Tick(Math.pow(10, power), power >= -3 && power <= 5 ? BigDecimal.ONE.scaleByPowerOfTen(power).toPlainString()
                    : "1e" + power));
        }
        return ticks;
    }

    private static List<Tick> even(Extent seen, int most) {
        BigDecimal step = step((seen.high() - seen.low()) / most);
        BigDecimal first = BigDecimal.valueOf(seen.low()).divide(step, 0, RoundingMode.CEILING).multiply(step);
        double slack = step.doubleValue() * HALF_A_STEP_IN_A_THOUSAND;
        double largest = Math.max(Math.abs(seen.low()), Math.abs(seen.high()));
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal at = first; at.doubleValue() <= seen.high() + slack; at = at.add(step)) {
            ticks.add(new Tick(at.doubleValue(), label(at, step, largest)));
        }
        return ticks;
    }

    /** The next round number that is not less. */
    private static BigDecimal step(double least) {
        int power = (int) Math.floor(Math.log10(least));
        for (int round : ROUND) {
            BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(power);
            if (step.doubleValue() >= least * (1 - 1e-9)) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
    }

    private static String label(BigDecimal value, BigDecimal step, double largest) {
        if (value.signum() == 0) {
            return "0";
        }
        if (largest >= LARGE || largest < SMALL) {
            // as many digits as tell a label from the next
            int digits = Math.max(0, power(value) - power(step));
            String text = String.format(Locale.ROOT, "%." + digits + "e", value);
            return text.replaceFirst("e\\+0?|e(-)0?", "e$1");
        }
        return value.setScale(Math.max(0, -power(step)), RoundingMode.HALF_UP).toPlainString();
    }

    private static int power(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }
}
