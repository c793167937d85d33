package org.simloom.editor.internal.tree;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;
import org.simloom.editor.ModelEditor;
import org.simloom.model.edit.command.Edits;
import org.simloom.model.base.BasePackage;
import org.simloom.model.base.NamedElement;

/** Renames elements in their tree, on F2. */
final class Renaming implements ICellModifier {
    private static final String NAME = "name";

    private final TreeViewer viewer;
    private final ModelEditor editor;

    Renaming(TreeViewer viewer, ModelEditor editor) {
        this.viewer = viewer;
        this.editor = editor;
        viewer.setColumnProperties(new String[] {NAME});
        viewer.setCellEditors(new CellEditor[] {new TextCellEditor(viewer.getTree())});
        viewer.setCellModifier(this);
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    void start() {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        if (canModify(selected, NAME)) {
            viewer.editElement(selected, 0);
        }
    }

    @Override
    public boolean canModify(Object element, String property) {
        return element instanceof NamedElement;
    }

    @Override
    public Object getValue(Object element, String property) {
        String name = ((NamedElement) element).getName();
        return name == null ? "" : name;
    }

    @Override
    public void modify(Object item, String property, Object value) {
        NamedElement element = (NamedElement) (item instanceof Item widget ? widget.getData() : item);
        String name = ((String) value).strip();
        if (!name.equals(getValue(element, property))) {
            Command command = Edits.set(editor.document().domain(), element, BasePackage.Literals.NAMED_ELEMENT__NAME, name);
            editor.document().stack().execute(command);
        }
    }
}
