package org.simloom.editor.internal.field;

import org.eclipse.swt.widgets.Control;

/** A table of cells that the Edit menu works on, in place of elements, while it has the focus. */
public interface CellRange {
    /** Key of a widget's data. */
    String KEY = CellRange.class.getName();

    /** Copies the chosen rows, or all, as a spreadsheet takes them. */
    void copy();

    /** Takes in the rows of the clipboard. */
    void paste();

    /** Removes the chosen rows. */
    void delete();

    /** That of a widget; {@code null} where it has none. */
    static CellRange of(Control widget) {
        return widget != null && widget.getData(KEY) instanceof CellRange range ? range : null;
    }
}
