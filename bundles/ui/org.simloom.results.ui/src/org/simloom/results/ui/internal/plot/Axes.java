package org.simloom.results.ui.internal.plot;

import java.util.List;

import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.results.history.HistoryTable;
import org.simloom.results.ui.internal.data.Snapshot;

/**
 * Which columns are on the axes, by name.
 *
 * @param x on the x axis
 * @param y on the y axis
 */
record Axes(String x, List<String> y) {

    /** What is most likely wanted of a table: its first output over the first input that differs between runs. */
    static Axes of(Snapshot shown) {
        List<Column> numeric = shown.columns().stream().filter(Column::isNumeric).toList();
        String x = numeric.stream().filter(column -> column.kind() == Column.Kind.INPUT && differs(column, shown.rows()))
                .map(Column::name).findFirst().orElseGet(() -> numeric.get(0).name());
        List<String> y = numeric.stream().filter(column -> column.kind() == Column.Kind.OUTPUT).map(Column::name).limit(1)
                .toList();
        return new Axes(x, y.isEmpty() ? List.of("duration") : y);
    }

    private static boolean differs(Column column, List<Row> rows) {
        return rows.stream().mapToDouble(column::number).filter(Double::isFinite).distinct().limit(2).count() > 1;
    }

    static Axes of(HistoryTable table) {
        return new Axes(table.columns().get(table.x()).name(),
                table.y().stream().limit(6).map(index -> table.columns().get(index).name()).toList());
    }
}
