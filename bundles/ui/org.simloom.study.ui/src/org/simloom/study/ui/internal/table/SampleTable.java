package org.simloom.study.ui.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataCommandHandler;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.selection.preserve.PreserveSelectionModel;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.simloom.results.ui.internal.Appearance;
import org.simloom.results.ui.internal.table.CellLooks;
import org.simloom.results.ui.internal.table.GridHead;
import org.simloom.results.ui.internal.table.GridSortBindings;
import org.simloom.results.ui.internal.table.GridTheme;
import org.simloom.results.ui.internal.table.TableLibrary;
import org.simloom.study.Sample;
import org.simloom.study.StudyDefinition;

/** The samples of a study, a row each, live. */
public final class SampleTable {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 260;
    private static final int PADDING = 18;
    private static final int MEASURED = 30;

    private final SampleData data;
    private final SampleSort sort;
    private final DataLayer body;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final NatTable table;
    private List<Sample> samples = List.of();
    private boolean measured;
    private boolean telling = true;

    /**
     * @param selected is told the selected samples
     */
    public SampleTable(Composite parent, StudyDefinition definition, Consumer<List<Sample>> selected) {
        TableLibrary.connect();
        boolean dark = Appearance.isDark(parent);
        List<SampleColumn> columns = SampleColumn.of(definition);
        data = new SampleData(columns);
        int height = CellLooks.rowHeight(parent);
        body = new DataLayer(data, NARROWEST, height);
        SampleStyle style = new SampleStyle(data, dark);
        body.setConfigLabelAccumulator(style);
        selection = new SelectionLayer(body);
        selection.setSelectionModel(new PreserveSelectionModel<>(selection, data, Sample::index));
        viewport = new ViewportLayer(selection);
        DataLayer heads = new DataLayer(new GridHead(columns.stream().map(SampleColumn::title).toList()), NARROWEST, height + 4);
        ColumnHeaderLayer head = new ColumnHeaderLayer(heads, viewport, selection);
        sort = new SampleSort(columns, this::sortAgain);
        CompositeLayer all = new CompositeLayer(1, 2);
        all.setChildLayer(GridRegion.COLUMN_HEADER, new SortHeaderLayer<Sample>(head, sort, false), 0, 0);
        all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        selection.registerCommandHandler(new CopyDataCommandHandler(selection, heads, null));
        selection.addLayerListener(event -> {
            if (telling && event instanceof ISelectionEvent) {
                selected.accept(selected());
            }
        });
        table = new NatTable(parent, all, false);
        ConfigRegistry registry = new ConfigRegistry();
        table.setConfigRegistry(registry);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new GridSortBindings());
        table.addConfiguration(style);
        table.configure();
        table.setTheme(new GridTheme(parent, dark));
        style.configureRegistry(registry);
    }

    /** The widget. */
    public NatTable control() {
        return table;
    }

    /** Shows samples; what is selected stays selected as far as it is still there. */
    public void show(List<Sample> now) {
        samples = now;
        sortAgain();
        if (!measured && !now.isEmpty()) {
            measured = true;
            measure();
        }
    }

    private void sortAgain() {
        data.setRows(sort.sorted(samples));
        body.fireLayerEvent(new RowStructuralRefreshEvent(body));
        table.redraw();
    }

    private void measure() {
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        for (int i = 0; i < data.columns().size(); i++) {
            SampleColumn column = data.columns().get(i);
            int width = gc.textExtent(column.title()).x + PADDING;
            for (Sample sample : data.rows().subList(0, Math.min(MEASURED, data.rows().size()))) {
                width = Math.max(width, gc.textExtent(column.text().apply(sample)).x);
            }
            body.setColumnWidthByPosition(i, Math.min(WIDEST, Math.max(NARROWEST, width + PADDING)), false);
        }
        gc.dispose();
    }

    /** The selected samples from top to bottom. */
    public List<Sample> selected() {
        List<Sample> chosen = new ArrayList<>();
        for (Range range : selection.getSelectedRowPositions().stream().sorted((a, b) -> a.start - b.start).toList()) {
            for (int row = range.start; row < range.end && row < data.rows().size(); row++) {
                chosen.add(data.rows().get(row));
            }
        }
        return chosen;
    }

    /** Selects samples by their numbers, without telling anybody, and brings the first of them into view. */
    public void select(Collection<Integer> indexes) {
        telling = false;
        try {
            selection.clear();
            boolean first = true;
            for (int row = 0; row < data.rows().size(); row++) {
                if (indexes.contains(data.rows().get(row).index())) {
                    selection.selectRow(0, row, false, true);
                    if (first) {
                        viewport.moveRowPositionIntoViewport(row);
                        first = false;
                    }
                }
            }
        } finally {
            telling = true;
        }
    }

    /** Copies what is selected, with the heads, to be pasted into a spreadsheet. */
    public void copy() {
        table.doCommand(new CopyDataToClipboardCommand("\t", System.lineSeparator(), table.getConfigRegistry()));
    }
}
