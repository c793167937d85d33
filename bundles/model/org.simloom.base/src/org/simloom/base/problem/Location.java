package org.simloom.base.problem;

/**
 * Where a problem is.
 *
 * @param file    path or name of the file, or {@code null} where none is concerned
 * @param line    line in the file, counted from 1; 0 where unknown
 * @param element name of the model element, card or port, or {@code null}
 */
public record Location(String file, int line, String element) {
    /** Nowhere in particular. */
    public static final Location NONE = new Location(null, 0, null);

    /** A file as a whole. */
    public static Location file(Object file) {
        return new Location(String.valueOf(file), 0, null);
    }

    /** One line of a file. */
    public static Location line(Object file, int line) {
        return new Location(String.valueOf(file), line, null);
    }

    /** An element of a file; {@code file} may be {@code null}. */
    public static Location element(Object file, String element) {
        return new Location(file == null ? null : String.valueOf(file), 0, element);
    }

    /** {@code file:line: element}, with what is known of it; empty where nothing is. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (file != null) {
            text.append(file);
            if (line > 0) {
                text.append(':').append(line);
            }
        }
        if (element != null) {
            text.append(text.isEmpty() ? "" : ": ").append(element);
        }
        return text.toString();
    }
}
