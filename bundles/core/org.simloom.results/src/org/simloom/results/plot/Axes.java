package org.simloom.results.plot;

import java.util.List;

import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.results.history.HistoryTable;

/**
 * Which columns are on the axes, by name.
 *
 * @param x on the x axis
 * @param y on the y axis
 */
public record Axes(String x, List<String> y) {
    private static final int MOST_CURVES = 6;

    /**
     * What is most likely wanted of a table of results: its first output over the first input that differs between runs.
     *
     * @param columns of the table, one of which at least is numeric
     */
    public static Axes of(List<Column> columns, List<Row> rows) {
        List<Column> numeric = columns.stream().filter(Column::isNumeric).toList();
        String x = numeric.stream().filter(column -> column.kind() == Column.Kind.INPUT && differs(column, rows))
                .map(Column::name).findFirst().orElseGet(() -> numeric.get(0).name());
        List<String> y = numeric.stream().filter(column -> column.kind() == Column.Kind.OUTPUT).map(Column::name).limit(1)
                .toList();
        return new Axes(x, y.isEmpty() ? List.of("duration") : y);
    }

    private static boolean differs(Column column, List<Row> rows) {
        return rows.stream().mapToDouble(column::number).filter(Double::isFinite).distinct().limit(2).count() > 1;
    }

    /** What is most likely wanted of a history. */
    public static Axes of(HistoryTable table) {
        return new Axes(table.columns().get(table.x()).name(),
                table.y().stream().limit(MOST_CURVES).map(index -> table.columns().get(index).name()).toList());
    }
}
