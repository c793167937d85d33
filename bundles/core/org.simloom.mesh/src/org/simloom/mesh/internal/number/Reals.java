package org.simloom.mesh.internal.number;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Real numbers as Fortran and C print them, the odd forms included. */
public final class Reals {
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(?:[EeDdQq]?([+-]\\d+)|[EeDdQq](\\d+))?");
    private static final Pattern NAN = Pattern.compile("[+-]?NAN(\\(.*\\)?)?");
    private static final Pattern INFINITE = Pattern.compile("[+-]?INF(I(N(I(T(Y)?)?)?)?)?");

    private Reals() {
    }

    /**
     * The value of a trimmed text, or {@code null} where it is no number. {@code 1.234-105} and
     * {@code 1D5} are numbers; a field of asterisks, printed where a number did not fit, is NaN.
     */
    public static Double parse(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            String exponent = number.group(2) == null ? number.group(3) : number.group(2);
            return Double.valueOf(number.group(1) + (exponent == null ? "" : "E" + exponent));
        }
        String upper = text.toUpperCase(Locale.ROOT);
        if (NAN.matcher(upper).matches() || !text.isEmpty() && text.chars().allMatch(c -> c == '*')) {
            return Double.NaN;
        }
        if (INFINITE.matcher(upper).matches()) {
            return upper.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return null;
    }
}
