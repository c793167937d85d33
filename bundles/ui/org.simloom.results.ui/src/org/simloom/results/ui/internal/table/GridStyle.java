package org.simloom.results.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.store.RunState;

/** How cells look by what they are: numbers on the right, failed runs in red, runs that go on in blue. */
final class GridStyle extends CellLooks {
    private final GridData data;

    GridStyle(GridData data, boolean dark) {
        super(dark);
        this.data = data;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int columnPosition, int rowPosition) {
        Column column = data.columns().get(columnPosition);
        Row row = data.rows().get(rowPosition);
        if (column.isNumeric()) {
            labels.addLabel(NUMBER);
        }
        if (row.state() == RunState.FAILED) {
            labels.addLabel(column.kind() == Column.Kind.RUN ? FAILED : QUIET);
        } else if (row.state() == RunState.RUNNING) {
            labels.addLabel(RUNNING);
        } else if (row.state() != RunState.SUCCEEDED) {
            labels.addLabel(QUIET);
        } else if (CellFiles.isLink(column)) {
            labels.addLabel(LINK);
        }
    }
}
