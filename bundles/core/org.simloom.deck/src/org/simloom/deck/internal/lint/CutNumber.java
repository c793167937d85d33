package org.simloom.deck.internal.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a number that was cut off, as Fortran reads it. */
record CutNumber(String text) {
    private static final Pattern START = Pattern.compile("([+-]?\\d*\\.?\\d*)(?:[eEdDqQ]?([+-]?\\d+))?.*");

    /** Its value; NaN where it is none. */
    double value() {
        Matcher matcher = START.matcher(text);
        if (!matcher.matches() || !matcher.group(1).matches(".*\\d.*")) {
            return Double.NaN;
        }
        return Double.parseDouble(matcher.group(2) == null ? matcher.group(1) : matcher.group(1) + "e" + matcher.group(2));
    }
}
