package org.simloom.study.ui.internal.table;

import java.util.List;

import org.simloom.results.ui.internal.table.RowData;
import org.simloom.study.Sample;

/** The cells of the table of samples. */
final class SampleData extends RowData<Sample> {
    private final List<SampleColumn> columns;

    SampleData(List<SampleColumn> columns) {
        super(Sample::index);
        this.columns = columns;
    }

    List<SampleColumn> columns() {
        return columns;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return columns.get(column).text().apply(rows().get(row));
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }
}
