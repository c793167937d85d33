package org.simloom.base.units;

import java.util.Optional;

/**
 * Reads unit symbols such as {@code N/mm^2}, {@code W/(m*K)}, {@code t/mm3} or {@code kg·m²}. Factors
 * are joined by {@code *}, {@code ·}, a blank or {@code /}, from left to right; a factor directly after
 * another one ({@code m2K}) is refused because people differ about what it means.
 */
final class UnitParser {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int MAXIMUM_EXPONENT = 12;

    private final String text;
    private int position;

    private UnitParser(String text) {
        this.text = text;
    }

    static Optional<Unit> parse(String text) {
        String stripped = text.strip();
        Optional<Unit> single = stripped.isEmpty() ? Optional.of(Unit.ONE) : UnitTable.find(stripped);
        if (single.isPresent()) {
            return single;
        }
        UnitParser parser = new UnitParser(stripped);
        try {
            Unit unit = parser.product();
            return parser.position == stripped.length() ? Optional.of(unit) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Unit product() {
        Unit unit = Unit.ONE.times(factor(), 1);
        while (position < text.length() && text.charAt(position) != ')') {
            int sign = operator();
            unit = unit.times(factor(), sign);
        }
        return unit;
    }

    private int operator() {
        int start = position;
        blanks();
        if (position < text.length() && "*·⋅/".indexOf(text.charAt(position)) >= 0) {
            int sign = text.charAt(position) == '/' ? -1 : 1;
            position++;
            blanks();
            return sign;
        }
        if (position == start) {
            throw new IllegalArgumentException(text);
        }
        return 1;
    }

    private Unit factor() {
        if (position >= text.length()) {
            throw new IllegalArgumentException(text);
        }
        Unit base;
        if (text.charAt(position) == '(') {
            position++;
            base = product();
            if (position >= text.length() || text.charAt(position++) != ')') {
                throw new IllegalArgumentException(text);
            }
        } else {
            int start = position;
            if (text.charAt(position) == '1') {
                position++;
            } else {
                while (position < text.length() && isSymbol(text.charAt(position))) {
                    position++;
                }
            }
            base = UnitTable.find(text.substring(start, position))
                    .orElseThrow(() -> new IllegalArgumentException(text));
        }
        return Unit.ONE.times(base, exponent());
    }

    private int exponent() {
        boolean caret = position < text.length() && text.charAt(position) == '^';
        if (caret) {
            position++;
        }
        int sign = 1;
        if (position < text.length() && "-⁻".indexOf(text.charAt(position)) >= 0
                && (caret || text.charAt(position) == '⁻')) {
            sign = -1;
            position++;
        }
        int digits = 0;
        int value = 0;
        for (int digit = digit(); digit >= 0 && value <= MAXIMUM_EXPONENT; digit = digit()) {
            value = 10 * value + digit;
            digits++;
            position++;
        }
        if (value > MAXIMUM_EXPONENT || digits == 0 && (caret || sign < 0)) {
            throw new IllegalArgumentException(text);
        }
        return digits == 0 ? 1 : sign * value;
    }

    private int digit() {
        if (position >= text.length()) {
            return -1;
        }
        char c = text.charAt(position);
        return c >= '0' && c <= '9' ? c - '0' : SUPERSCRIPTS.indexOf(c);
    }

    private void blanks() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }

    private static boolean isSymbol(char c) {
        return Character.isLetter(c) || "°%‰℃℉".indexOf(c) >= 0;
    }
}
