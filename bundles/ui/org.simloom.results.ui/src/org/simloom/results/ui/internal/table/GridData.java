package org.simloom.results.ui.internal.table;

import java.util.List;

import org.simloom.base.values.Numbers;
import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.store.RunState;

/** The cells of the table, as they are shown. */
final class GridData extends RowData<Row> {
    private static final double MILLIS = 1000;

    private final List<Column> columns;

    GridData(List<Column> columns) {
        super(Row::run);
        this.columns = columns;
    }

    List<Column> columns() {
        return columns;
    }

    @Override
    public Object getDataValue(int column, int row) {
        Column shown = columns.get(column);
        Row of = rows().get(row);
        // of a run that goes on, the time so far
        return isDuration(shown) && of.state() == RunState.RUNNING
                ? Numbers.display(Math.round((System.currentTimeMillis() - of.started()) / MILLIS), "") + " …"
                : shown.text(of);
    }

    private static boolean isDuration(Column column) {
        return column.kind() == Column.Kind.RUN && column.port().equals("duration");
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }
}
