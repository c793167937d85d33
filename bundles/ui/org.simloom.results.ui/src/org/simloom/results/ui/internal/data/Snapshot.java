package org.simloom.results.ui.internal.data;

import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.results.Column;
import org.simloom.results.Row;

/**
 * What is to be shown of a table of results. Immutable.
 *
 * @param source  {@code null} where nothing is selected
 * @param label   of the workflow; may be empty
 * @param columns all of them
 * @param rows    the wanted rows in the wanted order
 * @param all     number of rows without a filter
 * @param problem why it cannot be read, or {@code null}
 */
public record Snapshot(Source source, String label, List<Column> columns, List<Row> rows, int all, Problem problem) {
    static final Snapshot NOTHING = new Snapshot(null, "", List.of(), List.of(), 0, null);

    /** The column of a name, or {@code null}. */
    public Column column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst().orElse(null);
    }
}
