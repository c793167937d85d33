package org.simloom.results.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/**
 * Selects and copies the rows of a table.
 *
 * @param table     the widget
 * @param selection of its rows
 * @param viewport  what is seen of them
 * @param rows      all of them, from top to bottom, as they are now
 * @param <R>       what a row is
 */
public record TableRows<R>(NatTable table, SelectionLayer selection, ViewportLayer viewport, Supplier<List<R>> rows) {

    /** The selected rows from top to bottom. */
    public List<R> selected() {
        List<R> all = rows.get();
        List<R> selected = new ArrayList<>();
        for (Range range : selection.getSelectedRowPositions().stream().sorted((a, b) -> a.start - b.start).toList()) {
            selected.addAll(all.subList(Math.min(range.start, all.size()), Math.min(range.end, all.size())));
        }
        return selected;
    }

    /** Selects all that fit and nothing else, and brings the first of them into view. */
    public void select(Predicate<R> fits) {
        selection.clear();
        boolean first = true;
        for (int i = 0; i < rows.get().size(); i++) {
            if (fits.test(rows.get().get(i))) {
                selection.selectRow(0, i, false, true);
                if (first) {
                    viewport.moveRowPositionIntoViewport(i);
                    first = false;
                }
            }
        }
    }

    /** Copies what is selected, with the heads of the columns, to be pasted into a spreadsheet. */
    public void copy() {
        table.doCommand(new CopyDataToClipboardCommand("\t", System.lineSeparator(), table.getConfigRegistry()));
    }
}
