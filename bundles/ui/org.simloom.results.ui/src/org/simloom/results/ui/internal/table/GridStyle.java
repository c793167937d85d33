package org.simloom.results.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.swt.graphics.Color;
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
        Style number = new Style();
        number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.NORMAL, NUMBER);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.SELECT, NUMBER);
        color(registry, FAILED, Appearance.failed(dark));
        color(registry, RUNNING, Appearance.running(dark));
        color(registry, LINK, Appearance.running(dark));
        color(registry, QUIET, Appearance.quiet(dark));
    }

    private static void color(IConfigRegistry registry, String label, Color color) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, color);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
    }
}
