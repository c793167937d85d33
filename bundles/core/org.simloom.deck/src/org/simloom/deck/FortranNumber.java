package org.simloom.deck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as Fortran reads them: exponents by E, D or a sign alone, no digit needed after a point. */
final class FortranNumber {
    private static final Pattern FORM =
            Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(?:[eEdDqQ]?([+-]\\d+)|[eEdDqQ](\\d+))?");

    private FortranNumber() {
    }

    /** The number, or {@code null} where the text is none. */
    static Double parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String exponent = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        return Double.valueOf(exponent == null ? matcher.group(1) : matcher.group(1) + "e" + exponent);
    }
}
