package org.simloom.results.ui.internal.table;

import java.util.List;
import java.util.function.ToLongFunction;

import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;

/** Rows that are looked at and not edited; the same row is found again by its number. */
public abstract class RowData<T> implements IRowDataProvider<T> {
    private final ToLongFunction<T> number;
    private List<T> rows = List.of();

    protected RowData(ToLongFunction<T> number) {
        this.number = number;
    }

    public final List<T> rows() {
        return rows;
    }

    public final void setRows(List<T> rows) {
        this.rows = rows;
    }

    @Override
    public final void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final int getRowCount() {
        return rows.size();
    }

    @Override
    public final T getRowObject(int row) {
        return rows.get(row);
    }

    @Override
    public final int indexOfRowObject(T row) {
        for (int i = 0; i < rows.size(); i++) {
            if (number.applyAsLong(rows.get(i)) == number.applyAsLong(row)) {
                return i;
            }
        }
        return -1;
    }
}
