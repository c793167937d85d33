package org.simloom.results.ui.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;
import org.simloom.base.values.Value;
import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.results.ui.internal.Texts;

/** What a column is, why a run failed, and what is in a cell in full. */
final class GridTips extends NatTableContentTooltip {
    private final NatTable table;
    private final GridData data;

    GridTips(NatTable table, GridData data) {
        super(table, GridRegion.BODY, GridRegion.COLUMN_HEADER);
        this.table = table;
        this.data = data;
    }

    @Override
    protected String getText(Event event) {
        int columnPosition = table.getColumnPositionByX(event.x);
        int rowPosition = table.getRowPositionByY(event.y);
        var cell = table.getCellByPosition(columnPosition, rowPosition);
        if (cell == null) {
            return null;
        }
        Column column = data.columns().get(table.getColumnIndexByPosition(columnPosition));
        if (table.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.COLUMN_HEADER)) {
            return head(column);
        }
        int index = table.getRowIndexByPosition(rowPosition);
        return index < 0 || index >= data.rows().size() ? null : body(column, data.rows().get(index));
    }

    private static String head(Column column) {
        String kind = Texts.get("tip." + column.kind().name(), column.name());
        return column.description().isEmpty() ? column.title() + "\n" + kind
                : column.title() + "\n" + column.description() + "\n" + kind;
    }

    static String body(Column column, Row row) {
        if (column.kind() == Column.Kind.RUN && row.problem() != null) {
            return row.problem();
        }
        Value value = row.value(column);
        if (value == null) {
            return row.problem() != null ? row.problem() : null;
        }
        return column.kind() == Column.Kind.RUN ? null : value.display();
    }
}
