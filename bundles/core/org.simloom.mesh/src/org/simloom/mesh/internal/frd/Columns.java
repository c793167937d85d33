package org.simloom.mesh.internal.frd;

import org.simloom.mesh.internal.number.Decimals;
import org.simloom.mesh.internal.number.Reals;

/**
 * Numbers in fixed columns of the current line. The usual forms, {@code -1.23456E-07} in 12 columns
 * and right-aligned integers, are read digit by digit; whatever else Fortran and C print is left to
 * {@link Reals}.
 */
final class Columns {
    private Columns() {
    }

    /** The real number in 12 columns from {@code column}. */
    static double real(ByteWindow window, int column) {
        byte[] b = window.bytes;
        int p = window.lineStart + column;
        if (p + 12 > window.lineEnd) {
            return odd(window, column);
        }
        int sign = b[p];
        int exponentSign = b[p + 9];
        int d0 = b[p + 1] - '0';
        int d1 = b[p + 3] - '0';
        int d2 = b[p + 4] - '0';
        int d3 = b[p + 5] - '0';
        int d4 = b[p + 6] - '0';
        int d5 = b[p + 7] - '0';
        int e0 = b[p + 10] - '0';
        int e1 = b[p + 11] - '0';
        boolean digits = (d0 | d1 | d2 | d3 | d4 | d5 | e0 | e1 | 9 - d0 | 9 - d1 | 9 - d2 | 9 - d3 | 9 - d4 | 9 - d5
                | 9 - e0 | 9 - e1) >= 0;
        if (!digits || b[p + 2] != '.' || b[p + 8] != 'E' || sign != ' ' && sign != '-'
                || exponentSign != '+' && exponentSign != '-') {
            return odd(window, column);
        }
        int significand = ((((d0 * 10 + d1) * 10 + d2) * 10 + d3) * 10 + d4) * 10 + d5;
        int exponent = e0 * 10 + e1;
        double value = Decimals.of(significand, (exponentSign == '-' ? -exponent : exponent) - 5);
        return sign == '-' ? -value : value;
    }

    private static double odd(ByteWindow window, int column) {
        String text = window.text(column, column + 12).trim();
        Double value = Reals.parse(text);
        if (value == null) {
            throw window.damaged("number", text.isEmpty() ? "\"\"" : text);
        }
        return value;
    }

    /** The integer between two columns. */
    static int integer(ByteWindow window, int from, int to) {
        byte[] b = window.bytes;
        int end = Math.min(window.lineStart + to, window.lineEnd);
        int p = window.lineStart + from;
        while (p < end && b[p] == ' ') {
            p++;
        }
        boolean negative = p < end && b[p] == '-';
        int start = negative ? ++p : p;
        long value = 0;
        while (p < end && b[p] >= '0' && b[p] <= '9' && value <= Integer.MAX_VALUE) {
            value = value * 10 + b[p++] - '0';
        }
        int last = p;
        while (p < end && b[p] == ' ') {
            p++;
        }
        if (last == start || p < end || value > Integer.MAX_VALUE) {
            throw window.damaged("number", window.text(from, to).trim());
        }
        return (int) (negative ? -value : value);
    }

    /** The number of a node or an element between two columns. */
    static int id(ByteWindow window, int from, int to) {
        return id(window, integer(window, from, to));
    }

    /** {@code value}, which has to be the number of a node or an element. */
    static int id(ByteWindow window, int value) {
        if (value <= 0) {
            throw window.damaged("id", value);
        }
        return value;
    }

    /** How many records the head of a block, the current line, announces. */
    static int count(ByteWindow window) {
        int count = integer(window, 24, 36, 0);
        if (count < 0) {
            throw window.damaged("number", count);
        }
        return count;
    }

    /** The integer between two columns, or another where they are blank or missing. */
    static int integer(ByteWindow window, int from, int to, int otherwise) {
        return window.text(from, to).isBlank() ? otherwise : integer(window, from, to);
    }
}
