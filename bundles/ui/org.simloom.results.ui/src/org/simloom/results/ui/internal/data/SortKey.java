package org.simloom.results.ui.internal.data;

import java.util.Comparator;
import java.util.List;

import org.simloom.results.Column;
import org.simloom.results.Row;

/** A column by which rows are sorted. */
public record SortKey(String column, boolean descending) {

    /** The order of several keys, the first one counting most; latest runs first where they say nothing. */
    static Comparator<Row> order(List<SortKey> keys, List<Column> columns) {
        Comparator<Row> order = null;
        for (SortKey key : keys) {
            for (Column column : columns) {
                if (column.name().equals(key.column())) {
                    Comparator<Row> one = key.of(column);
                    order = order == null ? one : order.thenComparing(one);
                }
            }
        }
        Comparator<Row> latest = Comparator.comparingLong(Row::run).reversed();
        return order == null ? latest : order.thenComparing(latest);
    }

    /** Rows without a value stay at the end in both directions. */
    private Comparator<Row> of(Column column) {
        Comparator<Row> order = descending ? column.order().reversed() : column.order();
        return Comparator.<Row, Boolean>comparing(row -> row.value(column) == null).thenComparing(order);
    }
}
