package org.simloom.deck.workflow.internal;

import java.util.Optional;

/** Places of fields in a line. */
public final class Fields {
    private Fields() {
    }

    /**
     * Where a field's number stands: without blanks around it, and behind the sign of {@code NAME=VALUE}.
     *
     * @param field from 1
     * @return start and end; empty where there is no such field
     */
    public static Optional<Range> find(String line, int field) {
        String content = RawLines.content(line);
        int from = 0;
        for (int i = 1; i < field; i++) {
            int comma = content.indexOf(',', from);
            if (comma < 0) {
                return Optional.empty();
            }
            from = comma + 1;
        }
        int comma = content.indexOf(',', from);
        int to = comma < 0 ? content.length() : comma;
        int equals = content.indexOf('=', from);
        from = equals >= from && equals < to ? equals + 1 : from;
        while (from < to && Character.isWhitespace(content.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(content.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    /** The field, from 1, in which a place of the line lies. */
    public static int at(String line, int offset) {
        return 1 + (int) line.substring(0, Math.min(offset, line.length())).chars().filter(c -> c == ',').count();
    }

    /** A part of a line. */
    public record Range(int from, int to) {
    }
}
