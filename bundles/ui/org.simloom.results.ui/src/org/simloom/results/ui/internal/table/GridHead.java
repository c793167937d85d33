package org.simloom.results.ui.internal.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The heads of the columns. */
public final class GridHead implements IDataProvider {
    private final List<String> titles;

    public GridHead(List<String> titles) {
        this.titles = titles;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return titles.get(column);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getColumnCount() {
        return titles.size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
