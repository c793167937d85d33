package org.simloom.results.internal.history;

import java.util.List;
import java.util.Optional;

import org.simloom.base.values.TableValue;
import org.simloom.results.history.HistoryTable;

/** Tables among the outputs of a task. */
public final class OutputTables {
    private OutputTables() {
    }

    /** The numeric columns of a table, plotted over the first of them; nothing where there is none. */
    public static Optional<HistoryTable> of(String name, TableValue value) {
        List<TableValue.Column> numeric = value.columns().stream()
                .filter(column -> column.cells().stream().allMatch(Double.class::isInstance)).toList();
        if (numeric.isEmpty() || value.rows() == 0) {
            return Optional.empty();
        }
        GrowingTable table = new GrowingTable("output/" + name, name, numeric.size() > 1 ? 1 : 0, false);
        for (int i = 0; i < numeric.size(); i++) {
            TableValue.Column column = numeric.get(i);
            table.add(column.name(), column.name(), column.unit(), i > 0 || numeric.size() == 1);
        }
        for (int row = 0; row < value.rows(); row++) {
            int at = row;
            table.row(numeric.stream().mapToDouble(column -> (Double) column.cells().get(at)).toArray());
        }
        return Optional.of(table.snapshot());
    }
}
