package org.simloom.results.ui.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataCommandHandler;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.preserve.PreserveSelectionModel;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.results.ui.internal.Appearance;
import org.simloom.results.ui.internal.data.SortKey;

/** The table itself, for a fixed set of columns. */
final class Grid {
    private static final int WIDTH = 84;
    private static final int WIDEST = 260;
    private static final int PADDING = 26;
    private static final int MEASURED = 30;

    private final GridData data;
    private final DataLayer body;
    private final ColumnReorderLayer order;
    private final ColumnHideShowLayer hiding;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final FreezeLayer freezing;
    private final CompositeFreezeLayer frozen;
    private final GridSort sort;
    private final NatTable table;
    private final TableRows<Row> rows;
    private final boolean dark;
    private boolean measured;

    Grid(Composite parent, List<Column> columns, Arrangement layout, List<SortKey> keys, Consumer<List<SortKey>> sorted) {
        dark = Appearance.isDark(parent);
        data = new GridData(columns);
        body = new DataLayer(data, WIDTH, CellLooks.rowHeight(parent));
        GridStyle style = new GridStyle(data, dark);
        body.setConfigLabelAccumulator(style);
        order = new ColumnReorderLayer(body);
        hiding = new ColumnHideShowLayer(order);
        selection = new SelectionLayer(hiding);
        selection.setSelectionModel(new PreserveSelectionModel<>(selection, data, Row::run));
        viewport = new ViewportLayer(selection);
        freezing = new FreezeLayer(selection);
        frozen = new CompositeFreezeLayer(freezing, viewport, selection);
        DataLayer headData = new DataLayer(new GridHead(columns.stream().map(Column::title).toList()), WIDTH, CellLooks.rowHeight(parent) + 4);
        ColumnHeaderLayer head = new ColumnHeaderLayer(headData, frozen, selection);
        sort = new GridSort(columns, keys, sorted);
        CompositeLayer all = new CompositeLayer(1, 2);
        all.setChildLayer(GridRegion.COLUMN_HEADER, new SortHeaderLayer<Row>(head, sort, false), 0, 0);
        all.setChildLayer(GridRegion.BODY, frozen, 0, 1);
        selection.registerCommandHandler(new CopyDataCommandHandler(selection, headData, null));
        table = GridTheme.table(parent, all, dark, style);
        rows = new TableRows<>(table, selection, viewport, data::rows);
        new GridTips(table, data);
        apply(layout);
    }

    private void apply(Arrangement layout) {
        Properties state = new Properties();
        state.setProperty(ColumnReorderLayer.PERSISTENCE_KEY_COLUMN_INDEX_ORDER, layout.arrange(data.columns()).stream()
                .map(String::valueOf).collect(Collectors.joining(",", "", ",")));
        order.loadState("", state);
        List<Integer> hidden = new ArrayList<>();
        for (int i = 0; i < data.columns().size(); i++) {
            String name = data.columns().get(i).name();
            if (layout.hidden().contains(name)) {
                hidden.add(i);
            }
            if (layout.widths().containsKey(name)) {
                body.setColumnWidthByPosition(i, layout.widths().get(name), false);
                measured = true;
            }
        }
        hiding.hideColumnIndexes(hidden);
        freeze(layout.frozen());
    }

    /** As it is arranged now. */
    Arrangement layout() {
        List<String> names = order.getColumnIndexOrder().stream().map(i -> data.columns().get(i).name()).toList();
        Set<String> hidden = new LinkedHashSet<>();
        hiding.getHiddenColumnIndexes().forEach(i -> hidden.add(data.columns().get(i).name()));
        Map<String, Integer> widths = new HashMap<>();
        for (int i = 0; i < data.columns().size(); i++) {
            widths.put(data.columns().get(i).name(), body.getConfiguredColumnWidthByPosition(i));
        }
        return new Arrangement(names, hidden, widths, frozenColumns());
    }

    /** Shows other rows; what is selected stays selected as far as it is still there. */
    void show(List<Row> rows) {
        data.setRows(rows);
        if (!measured && !rows.isEmpty()) {
            measured = true;
            measure();
            freeze(frozenColumns()); // what is frozen ends elsewhere now, and the rest is shown from there
        }
        // a refresh of everything would forget the order of the columns
        body.fireLayerEvent(new RowStructuralRefreshEvent(body));
        table.redraw();
    }

    /** Columns at first are as wide as what is in them, within limits; all layers are told, as they know where columns were. */
    private void measure() {
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        for (int i = 0; i < data.columns().size(); i++) {
            Column column = data.columns().get(i);
            int width = gc.textExtent(column.title()).x + 12;
            for (Row row : data.rows().subList(0, Math.min(MEASURED, data.rows().size()))) {
                width = Math.max(width, gc.textExtent(column.text(row)).x);
            }
            body.setColumnWidthByPosition(i, Math.min(WIDEST, Math.max(column.isNumeric() ? WIDTH / 2 : WIDTH, width + PADDING / 2)), true);
        }
        gc.dispose();
    }

    /** Draws anew what changes by itself. */
    void tick() {
        table.redraw();
    }

    /** Whether it has the colours of a dark window. */
    boolean isDark() {
        return dark;
    }

    NatTable table() {
        return table;
    }

    GridData data() {
        return data;
    }

    GridSort sort() {
        return sort;
    }

    ColumnHideShowLayer hiding() {
        return hiding;
    }

    /** Its rows, to be selected and copied. */
    TableRows<Row> rows() {
        return rows;
    }

    /** The columns in which something is selected, from left to right. */
    List<Column> selectedColumns() {
        List<Column> columns = new ArrayList<>();
        for (int position : selection.getSelectedColumnPositions()) {
            int index = selection.getColumnIndexByPosition(position);
            if (index >= 0) {
                columns.add(data.columns().get(index));
            }
        }
        return columns;
    }

    /** Columns that are not hidden, from left to right. */
    List<Column> visibleColumns() {
        List<Column> columns = new ArrayList<>();
        for (int position = 0; position < hiding.getColumnCount(); position++) {
            columns.add(data.columns().get(hiding.getColumnIndexByPosition(position)));
        }
        return columns;
    }

    /** Keeps so many columns where they are when the table is scrolled. */
    void freeze(int columns) {
        FreezeHelper.unfreeze(freezing, viewport);
        if (columns > 0 && columns < hiding.getColumnCount()) {
            FreezeHelper.freeze(freezing, viewport, new PositionCoordinate(freezing, 0, -1),
                    new PositionCoordinate(freezing, columns - 1, -1));
        }
    }

    int frozenColumns() {
        return frozen.isFrozen() ? freezing.getColumnCount() : 0;
    }

    /** The column at a place of the widget; {@code null} where there is none. */
    Column columnAt(int x) {
        int position = table.getColumnPositionByX(x);
        int index = position < 0 ? -1 : table.getColumnIndexByPosition(position);
        return index < 0 ? null : data.columns().get(index);
    }

    /** How many columns end left of a place or at it. */
    int columnsUpTo(int x) {
        int position = table.getColumnPositionByX(x);
        int index = position < 0 ? -1 : table.getColumnIndexByPosition(position);
        return index < 0 ? 0 : hiding.getColumnPositionByIndex(index) + 1;
    }

    /** The row at a place of the widget; {@code null} where there is none. */
    Row rowAt(int y) {
        int position = table.getRowPositionByY(y);
        int index = position < 1 ? -1 : table.getRowIndexByPosition(position);
        return index < 0 || index >= data.rows().size() ? null : data.rows().get(index);
    }

    void dispose() {
        table.dispose();
    }
}
