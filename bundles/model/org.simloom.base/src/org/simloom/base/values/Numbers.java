package org.simloom.base.values;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

import org.simloom.base.units.UnitText;

/** How figures print for people: six significant digits, the same in every language. */
public final class Numbers {
    private static final MathContext SIX_DIGITS = new MathContext(6);
    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final String[] BYTE_UNITS = {"B", "kB", "MB", "GB", "TB"};

    private Numbers() {
    }

    /** {@code value} with its unit, e.g. {@code 3.246}, {@code 20 mm}, {@code 1.2e+09 Pa}. */
    public static String display(double value, String unit) {
        String text = Double.isFinite(value) ? plain(value) : Double.toString(value);
        return unit == null || unit.isEmpty() ? text : text + " " + unit;
    }

    /**
     * A value in a sentence: four digits tell enough there, but digits before the point are never rounded away; the unit as
     * people write it.
     */
    public static String brief(double value, String unit) {
        boolean small = Double.isFinite(value) && Math.abs(value) < 10_000;
        return display(small ? new BigDecimal(value).round(FOUR_DIGITS).doubleValue() : Double.isFinite(value) ? Math.rint(value)
                : value, UnitText.of(unit));
    }

    /** {@code size} bytes in decimal multiples, e.g. {@code 1.2 MB}. */
    public static String bytes(long size) {
        double scaled = size;
        int unit = 0;
        while (scaled >= 1000 && unit < BYTE_UNITS.length - 1) {
            scaled /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", scaled, BYTE_UNITS[unit]);
    }

    private static String plain(double value) {
        if (value == 0) {
            return "0";
        }
        double magnitude = Math.abs(value);
        if (magnitude >= 1e6 || magnitude < 1e-4) {
            return scientific(value);
        }
        return new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String scientific(double value) {
        String text = String.format(Locale.ROOT, "%.5e", value);
        int exponent = text.indexOf('e');
        String mantissa = text.substring(0, exponent).replaceAll("0+$", "").replaceAll("\\.$", "");
        return mantissa + text.substring(exponent);
    }
}
