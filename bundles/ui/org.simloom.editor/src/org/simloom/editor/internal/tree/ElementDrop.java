package org.simloom.editor.internal.tree;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.editor.internal.document.Edits;

/** Elements dropped within their model: moved or copied, into another or between others. */
final class ElementDrop extends ViewerDropAdapter {
    private static final float BEFORE = 0.1f;
    private static final float ON = 0.5f;
    private static final float AFTER = 0.9f;

    private final ModelEditor editor;

    ElementDrop(TreeViewer viewer, ModelEditor editor) {
        super(viewer);
        this.editor = editor;
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        Command command = command(target, operation);
        boolean possible = command != null && command.canExecute();
        if (command != null) {
            command.dispose();
        }
        return possible;
    }

    @Override
    public boolean performDrop(Object data) {
        Command command = command(getCurrentTarget(), getCurrentOperation());
        if (command == null || !command.canExecute()) {
            return false;
        }
        editor.document().stack().execute(Edits.named(Texts.get("edit.drop"), command));
        return true;
    }

    private Command command(Object target, int operation) {
        if (!(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged) || dragged.isEmpty()) {
            return null;
        }
        Collection<?> elements = dragged.toList();
        boolean own = elements.stream().allMatch(e -> e instanceof EObject element
                && element.eResource() == editor.document().resource());
        Object owner = target instanceof Group group ? group.owner() : target;
        if (!own || !(owner instanceof EObject)) {
            return null;
        }
        EditingDomain domain = editor.document().domain();
        float location = target instanceof Group ? ON : switch (getCurrentLocation()) {
            case LOCATION_BEFORE -> BEFORE;
            case LOCATION_AFTER -> AFTER;
            default -> ON;
        };
        return DragAndDropCommand.create(domain, owner, location, DND.DROP_MOVE | DND.DROP_COPY, operation, elements);
    }
}
