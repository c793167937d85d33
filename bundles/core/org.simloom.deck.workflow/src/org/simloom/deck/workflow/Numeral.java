package org.simloom.deck.workflow;

import java.util.regex.Pattern;

/** Numbers as decks write them and as models do. */
final class Numeral {
    private static final Pattern FORTRAN =
            Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(?:[eEdDqQ]([+-]?\\d+)|([+-]\\d+))?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");

    private Numeral() {
    }

    /** The number, or {@code null} where the text is none. */
    static Double parse(String text) {
        var matcher = FORTRAN.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String exponent = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        double value = Double.parseDouble(exponent == null ? matcher.group(1) : matcher.group(1) + "e" + exponent);
        return Double.isFinite(value) ? value : null;
    }

    /** The number as a model writes it: as the deck does where that can be read. */
    static String model(String text, double value) {
        if (PLAIN.matcher(text).matches()) {
            return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        }
        String plain = Double.toString(value);
        return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
