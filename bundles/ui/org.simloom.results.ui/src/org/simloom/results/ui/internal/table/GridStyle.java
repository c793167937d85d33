package org.simloom.results.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.results.ui.internal.Appearance;
import org.simloom.store.RunState;

/** How cells look by what they are: numbers on the right, failed runs in red, runs that go on in blue. */
final class GridStyle extends AbstractRegistryConfiguration implements IConfigLabelAccumulator {
    private static final String NUMBER = "simloom.number";
    private static final String FAILED = "simloom.failed";
    private static final String RUNNING = "simloom.running";
    private static final String QUIET = "simloom.quiet";
    private static final String LINK = "simloom.link";

    private final GridData data;
    private final boolean dark;

    GridStyle(GridData data, boolean dark) {
        this.data = data;
        this.dark = dark;
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

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        CellLooks.number(registry, NUMBER);
        CellLooks.color(registry, FAILED, Appearance.failed(dark));
        CellLooks.color(registry, RUNNING, Appearance.running(dark));
        CellLooks.color(registry, LINK, Appearance.running(dark));
        CellLooks.color(registry, QUIET, Appearance.quiet(dark));
    }
}
