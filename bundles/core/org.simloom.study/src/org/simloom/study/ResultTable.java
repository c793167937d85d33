package org.simloom.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of what a study has found.
 *
 * @param kind    what it is, such as {@code statistics}; never translated
 * @param title   for people
 * @param columns what its columns are
 * @param rows    one cell a column: a {@link String}, a {@link Double}, an {@link Integer}, a {@link Boolean}, or {@code null}
 */
public record ResultTable(String kind, String title, List<Column> columns, List<List<Object>> rows) {
    public ResultTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
    }

    /**
     * A column.
     *
     * @param name    stable, such as {@code mean}
     * @param label   for people
     * @param unit    of its numbers; empty for none
     * @param numeric whether its cells are numbers
     */
    public record Column(String name, String label, String unit, boolean numeric) {
    }

    /** Which column has a name; -1 for none. */
    public int column(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
