package org.simloom.study.ui.internal.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.simloom.study.Sample;

/** The cells of the table of samples. */
final class SampleData implements IRowDataProvider<Sample> {
    private final List<SampleColumn> columns;
    private List<Sample> rows = List.of();

    SampleData(List<SampleColumn> columns) {
        this.columns = columns;
    }

    List<SampleColumn> columns() {
        return columns;
    }

    List<Sample> rows() {
        return rows;
    }

    void setRows(List<Sample> rows) {
        this.rows = rows;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return columns.get(column).text().apply(rows.get(row));
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
    public Sample getRowObject(int row) {
        return rows.get(row);
    }

    @Override
    public int indexOfRowObject(Sample sample) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).index() == sample.index()) {
                return i;
            }
        }
        return -1;
    }
}
