package org.simloom.deck;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;

/** A line of comma-separated data of a deck. Fields are counted from 0. */
public final class DataLine {
    private static final long NONE = Long.MIN_VALUE;

    private final String text;
    private final int[] ends;
    private final int count;
    private final Path file;
    private final int line;

    DataLine(String text, Path file, int line) {
        this.text = text;
        this.file = file;
        this.line = line;
        int[] found = new int[16];
        int fields = 0;
        int start = 0;
        while (start <= text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            if (comma < 0 && blank(start, end)) {
                break;
            }
            found = fields == found.length ? Arrays.copyOf(found, 2 * fields) : found;
            found[fields++] = end;
            start = end + 1;
        }
        this.ends = found;
        this.count = fields;
    }

    /** How many fields there are; nothing after a last comma is no field. */
    public int count() {
        return count;
    }

    /** Whether the line ends with a comma, and so goes on in the next where the card allows that. */
    public boolean continues() {
        return text.stripTrailing().endsWith(",");
    }

    /** The line as written. */
    public String text() {
        return text;
    }

    /** The field as written, without blanks around it; empty where there is none. */
    public String text(int field) {
        return field < count ? text.substring(start(field), ends[field]).strip() : "";
    }

    /** The field as a name: in capitals and without blanks. */
    public String name(int field) {
        String value = text(field);
        return value.indexOf(' ') < 0 ? value.toUpperCase(Locale.ROOT) : Card.compact(value);
    }

    /** Whether the field is missing or blank. */
    public boolean isBlank(int field) {
        return field >= count || blank(start(field), ends[field]);
    }

    /** Whether the field is a whole number, such as the number of a node rather than a set's name. */
    public boolean isInteger(int field) {
        return whole(field) != NONE;
    }

    /** The whole number of a field without making a text of it: meshes have millions; {@link #NONE} for none. */
    private long whole(int field) {
        if (field >= count) {
            return NONE;
        }
        int from = start(field);
        int to = ends[field];
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        boolean signed = from < to && (text.charAt(from) == '-' || text.charAt(from) == '+');
        boolean negative = signed && text.charAt(from) == '-';
        from += signed ? 1 : 0;
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || value > Integer.MAX_VALUE) {
                return NONE;
            }
            value = 10 * value + digit;
        }
        return from == to || value > Integer.MAX_VALUE ? NONE : negative ? -value : value;
    }

    /**
     * The field as a whole number.
     *
     * @throws ProblemException {@code deck.number} where it is none
     */
    public int integer(int field) {
        long value = whole(field);
        if (value == NONE) {
            throw number(field);
        }
        return (int) value;
    }

    /**
     * The field as a number, in the notations of Fortran too ({@code 1.D3}, {@code 2.5+3}); 0 where
     * blank, as a solver reads it.
     *
     * @throws ProblemException {@code deck.number} where it is none
     */
    public double real(int field) {
        String value = text(field);
        if (value.isEmpty()) {
            return 0;
        }
        Double number = FortranNumber.parse(value);
        if (number == null) {
            throw number(field);
        }
        return number;
    }

    /** The file the line stands in. */
    public Path file() {
        return file;
    }

    /** The line's number in its file, from 1. */
    public int line() {
        return line;
    }

    /** Where the line stands. */
    public Location location() {
        return Location.line(file, line);
    }

    private ProblemException number(int field) {
        return DeckReader.problem("number", location(), text(field), field + 1);
    }

    private int start(int field) {
        return field == 0 ? 0 : ends[field - 1] + 1;
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
