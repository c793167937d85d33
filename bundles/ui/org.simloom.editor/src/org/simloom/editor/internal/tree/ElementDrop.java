package org.simloom.editor.internal.tree;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;
import org.simloom.editor.ModelEditor;
import org.simloom.editor.internal.Texts;
import org.simloom.model.edit.command.Edits;

/** Elements dropped within their model: moved or copied, into another or between others. */
public final class ElementDrop extends ViewerDropAdapter {
    /** Dropped above an element. */
    public static final float BEFORE = 0.1f;
    /** Dropped on an element. */
    public static final float INTO = 0.5f;
    /** Dropped below an element. */
    public static final float AFTER = 0.9f;

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
        float location = switch (getCurrentLocation()) {
            case LOCATION_BEFORE -> BEFORE;
            case LOCATION_AFTER -> AFTER;
            default -> INTO;
        };
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged
                ? command(editor, target, location, operation, dragged.toList()) : null;
    }

    /**
     * The command for a drop; {@code null} where nothing of this model is dragged, or nothing is there to drop it on.
     *
     * @param location  where, seen from the target: {@link #BEFORE}, {@link #INTO} or {@link #AFTER}
     * @param operation {@link DND#DROP_MOVE} or {@link DND#DROP_COPY}
     */
    public static Command command(ModelEditor editor, Object target, float location, int operation, Collection<?> dragged) {
        boolean own = !dragged.isEmpty() && dragged.stream().allMatch(e -> e instanceof EObject element
                && element.eResource() == editor.document().resource());
        Object owner = target instanceof Group group ? group.owner() : target;
        if (!own || !(owner instanceof EObject)) {
            return null;
        }
        return DragAndDropCommand.create(editor.document().domain(), owner, target instanceof Group ? INTO : location,
                DND.DROP_MOVE | DND.DROP_COPY, operation, dragged);
    }
}
