package org.simloom.results.ui.internal.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.simloom.results.Column;

/** The heads of the columns. */
final class GridHead implements IDataProvider {
    private final List<Column> columns;

    GridHead(List<Column> columns) {
        this.columns = columns;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return columns.get(column).title();
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
        return 1;
    }
}
