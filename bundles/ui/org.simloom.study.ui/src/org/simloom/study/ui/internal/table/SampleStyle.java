package org.simloom.study.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.simloom.results.ui.internal.table.CellLooks;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;

/** How samples look by what has become of them. */
final class SampleStyle extends CellLooks {
    private final SampleData data;

    SampleStyle(SampleData data, boolean dark) {
        super(dark);
        this.data = data;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int row) {
        if (data.columns().get(column).numeric()) {
            labels.addLabel(NUMBER);
        }
        Sample sample = data.rows().get(row);
        if (sample.state() == SampleState.FAILED || sample.suspicious()) {
            labels.addLabel(FAILED);
        } else if (sample.state() == SampleState.RUNNING) {
            labels.addLabel(RUNNING);
        } else if (sample.state() != SampleState.SUCCEEDED) {
            labels.addLabel(QUIET);
        }
    }
}
