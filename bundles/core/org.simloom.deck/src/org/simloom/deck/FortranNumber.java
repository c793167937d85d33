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
        if (isPlain(text)) {
            return Double.valueOf(text);
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String exponent = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        return Double.valueOf(exponent == null ? matcher.group(1) : matcher.group(1) + "e" + exponent);
    }

    /** Whether it is digits with at most one point between them, as most coordinates are. */
    private static boolean isPlain(String text) {
        int points = 0;
        int first = text.startsWith("-") ? 1 : 0;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return points <= 1 && text.length() > first + points;
    }
}
