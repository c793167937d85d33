package org.simloom.study.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.simloom.results.ui.internal.Appearance;
import org.simloom.results.ui.internal.table.CellLooks;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;

/** How samples look by what has become of them. */
final class SampleStyle extends AbstractRegistryConfiguration implements IConfigLabelAccumulator {
    private static final String NUMBER = "simloom.number";
    private static final String FAILED = "simloom.failed";
    private static final String RUNNING = "simloom.running";
    private static final String QUIET = "simloom.quiet";

    private final SampleData data;
    private final boolean dark;

    SampleStyle(SampleData data, boolean dark) {
        this.data = data;
        this.dark = dark;
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

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        CellLooks.number(registry, NUMBER);
        CellLooks.color(registry, FAILED, Appearance.failed(dark));
        CellLooks.color(registry, RUNNING, Appearance.running(dark));
        CellLooks.color(registry, QUIET, Appearance.quiet(dark));
    }
}
