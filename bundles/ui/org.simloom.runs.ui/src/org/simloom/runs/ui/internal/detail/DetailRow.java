package org.simloom.runs.ui.internal.detail;

import java.nio.file.Path;
import java.util.List;

/**
 * A line of the details.
 *
 * @param image  name of its picture, or {@code null}
 * @param name   what it is
 * @param value  what it is worth
 * @param unit   in which unit; may be empty
 * @param folder the folder it tells of, or {@code null}
 * @param rows   those under it
 */
record DetailRow(String image, String name, String value, String unit, Path folder, List<DetailRow> rows) {
    /** A line without any under it. */
    static DetailRow of(String image, String name, String value) {
        return new DetailRow(image, name, value, "", null, List.of());
    }

    /** A heading. */
    static DetailRow group(String name, List<DetailRow> rows) {
        return new DetailRow(null, name, "", "", null, rows);
    }

    /** As it is copied. */
    String text(String indent) {
        StringBuilder text = new StringBuilder(indent).append(name);
        if (!value.isEmpty()) {
            text.append('\t').append(value).append(unit.isEmpty() ? "" : '\t' + unit);
        }
        text.append(System.lineSeparator());
        rows.forEach(row -> text.append(row.text(indent + "  ")));
        return text.toString();
    }
}
