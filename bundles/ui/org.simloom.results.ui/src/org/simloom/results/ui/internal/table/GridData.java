package org.simloom.results.ui.internal.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.simloom.base.values.Numbers;
import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.store.RunState;

/** The cells of the table, as they are shown. */
final class GridData implements IRowDataProvider<Row> {
    private static final double MILLIS = 1000;

    private final List<Column> columns;
    private List<Row> rows = List.of();

    GridData(List<Column> columns) {
        this.columns = columns;
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    void setRows(List<Row> rows) {
        this.rows = rows;
    }

    @Override
    public Object getDataValue(int column, int row) {
        Column shown = columns.get(column);
        Row of = rows.get(row);
        // of a run that goes on, the time so far
        return isDuration(shown) && of.state() == RunState.RUNNING
                ? Numbers.display(Math.round((System.currentTimeMillis() - of.started()) / MILLIS), "") + " …"
                : shown.text(of);
    }

    private static boolean isDuration(Column column) {
        return column.kind() == Column.Kind.RUN && column.port().equals("duration");
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public Row getRowObject(int row) {
        return rows.get(row);
    }

    @Override
    public int indexOfRowObject(Row row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).run() == row.run()) {
                return i;
            }
        }
        return -1;
    }
}
