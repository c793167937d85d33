package org.simloom.study.ui.internal.table;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataCommandHandler;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.selection.preserve.PreserveSelectionModel;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.simloom.results.ui.internal.Appearance;
import org.simloom.results.ui.internal.table.CellLooks;
import org.simloom.results.ui.internal.table.GridHead;
import org.simloom.results.ui.internal.table.GridTheme;
import org.simloom.results.ui.internal.table.TableLibrary;
import org.simloom.results.ui.internal.table.TableRows;
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
    private final NatTable table;
    private final TableRows<Sample> rows;
    private List<Sample> samples = List.of();
    private int measured;
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
        // a sample is a row: it is what is selected, shown in figures and copied
        SelectionLayer selection = new SelectionLayer(body, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        selection.setSelectionModel(new PreserveSelectionModel<>(selection, data, Sample::index));
        ViewportLayer viewport = new ViewportLayer(selection);
        DataLayer heads = new DataLayer(new GridHead(columns.stream().map(SampleColumn::title).toList()), NARROWEST, height + 4);
        ColumnHeaderLayer head = new ColumnHeaderLayer(heads, viewport, selection);
        sort = new SampleSort(columns, this::sortAgain);
        CompositeLayer all = new CompositeLayer(1, 2);
        all.setChildLayer(GridRegion.COLUMN_HEADER, new SortHeaderLayer<Sample>(head, sort, false), 0, 0);
        all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        selection.registerCommandHandler(new CopyDataCommandHandler(selection, heads, null));
        selection.addLayerListener(event -> {
            if (telling && event instanceof ISelectionEvent) {
                selected.accept(rows().selected());
            }
        });
        table = GridTheme.table(parent, all, dark, style, new RowOnlySelectionBindings());
        rows = new TableRows<>(table, selection, viewport, data::rows);
        new FailureTip(table, this::at).activate();
        measure();
    }

    /** The widget. */
    public NatTable control() {
        return table;
    }

    /** Shows samples; what is selected stays selected as far as it is still there. */
    public void show(List<Sample> now) {
        samples = now;
        sortAgain();
        if (measured < Math.min(now.size(), MEASURED)) {
            measured = now.size();
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

    /** The sample in the row at a height of the widget; {@code null} where there is none. */
    private Sample at(int y) {
        int row = LayerUtil.convertRowPosition(table, table.getRowPositionByY(y), body);
        return row < 0 || row >= data.rows().size() ? null : data.rows().get(row);
    }

    /** Its rows, to be copied. */
    public TableRows<Sample> rows() {
        return rows;
    }

    /** Selects samples by their numbers, without telling anybody, and brings the first of them into view. */
    public void select(Collection<Integer> indexes) {
        telling = false;
        try {
            rows.select(sample -> indexes.contains(sample.index()));
        } finally {
            telling = true;
        }
    }
}
