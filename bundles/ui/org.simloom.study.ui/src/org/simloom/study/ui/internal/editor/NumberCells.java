package org.simloom.study.ui.internal.editor;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;

/** Cells that are numbers, typed with or without a unit; what is none is said while it is typed, and not taken. */
final class NumberCells extends EditingSupport {
    private final Rows rows;
    private final EAttribute number;
    private final TextCellEditor editor;
    private EObject element;

    NumberCells(TableViewer viewer, Rows rows, EAttribute number) {
        super(viewer);
        this.rows = rows;
        this.number = number;
        editor = new TextCellEditor(viewer.getTable());
        editor.setValidator(text -> Rows.fault(element, number, (String) text));
        editor.addListener(new ICellEditorListener() {
            @Override
            public void editorValueChanged(boolean before, boolean now) {
                rows.fault().accept(now ? null : editor.getErrorMessage());
            }

            @Override
            public void cancelEditor() {
                rows.fault().accept(null);
            }

            @Override
            public void applyEditorValue() {
                rows.fault().accept(null);
            }
        });
    }

    @Override
    protected CellEditor getCellEditor(Object of) {
        element = (EObject) of;
        return editor;
    }

    @Override
    protected boolean canEdit(Object of) {
        return true;
    }

    @Override
    protected Object getValue(Object of) {
        element = (EObject) of;
        return Rows.text(element, number);
    }

    @Override
    protected void setValue(Object of, Object text) {
        if (text != null && !text.equals(getValue(of)) && Rows.fault((EObject) of, number, (String) text) == null) {
            rows.type((EObject) of, number, (String) text);
        }
    }
}
