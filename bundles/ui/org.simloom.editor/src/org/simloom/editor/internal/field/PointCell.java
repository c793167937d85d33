package org.simloom.editor.internal.field;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.simloom.model.product.PropertyPoint;

/** A cell of a table over temperature, written as in a field: with a unit it is converted. */
final class PointCell extends EditingSupport {
    private final EAttribute attribute;
    private final EditingDomain domain;
    private final TextCellEditor editor;

    /** @param fault is told what is wrong while it is typed, and {@code null} when nothing is any more */
    PointCell(TableViewer table, EAttribute attribute, EditingDomain domain, Consumer<String> fault) {
        super(table);
        this.attribute = attribute;
        this.domain = domain;
        this.editor = new TextCellEditor(table.getTable());
        editor.setValidator(text -> {
            String wrong = null;
            if (table.getStructuredSelection().getFirstElement() instanceof PropertyPoint point) {
                try {
                    PointRows.set(domain, point, attribute, (String) text);
                } catch (IllegalArgumentException e) {
                    wrong = e.getMessage();
                }
            }
            fault.accept(wrong);
            return wrong;
        });
    }

    @Override
    protected boolean canEdit(Object point) {
        return domain != null;
    }

    @Override
    protected CellEditor getCellEditor(Object point) {
        return editor;
    }

    @Override
    protected Object getValue(Object point) {
        return Texted.write((PropertyPoint) point, attribute);
    }

    @Override
    protected void setValue(Object point, Object text) {
        if (text == null || text.equals(getValue(point))) {
            return;
        }
        try {
            domain.getCommandStack().execute(PointRows.set(domain, (PropertyPoint) point, attribute, (String) text));
        } catch (IllegalArgumentException e) {
            // what is no value was said while it was typed, and is not set
            getViewer().update(point, null);
        }
    }
}
