package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;
import java.util.function.BiConsumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.part.ResourceTransfer;
import org.simloom.model.base.InputPort;

/** Takes files that are dragged onto an input, from the workspace or the desktop. */
final class InputDrop extends ViewerDropAdapter {
    private final BiConsumer<InputPort, Path> take;

    private InputDrop(TableViewer viewer, BiConsumer<InputPort, Path> take) {
        super(viewer);
        this.take = take;
        setFeedbackEnabled(false);
    }

    /**
     * Lets a table of inputs take files.
     *
     * @param take is given the input and the file
     */
    static void install(TableViewer viewer, BiConsumer<InputPort, Path> take) {
        viewer.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT,
                new Transfer[] {LocalSelectionTransfer.getTransfer(), ResourceTransfer.getInstance(),
                    FileTransfer.getInstance()}, new InputDrop(viewer, take));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return target instanceof InputPort port && InputEditing.isPath(port);
    }

    @Override
    public boolean performDrop(Object data) {
        Path file = file(data);
        if (file == null || !(getCurrentTarget() instanceof InputPort port)) {
            return false;
        }
        take.accept(port, file);
        return true;
    }

    /** The first file of what is dropped; {@code null} where there is none. */
    static Path file(Object data) {
        Object first = switch (data) {
            case IStructuredSelection selection -> selection.getFirstElement();
            case IResource[] resources when resources.length > 0 -> resources[0];
            case String[] names when names.length > 0 -> Path.of(names[0]);
            case null, default -> null;
        };
        if (first instanceof Path path) {
            return path;
        }
        IResource resource = first == null ? null : Adapters.adapt(first, IResource.class);
        return resource == null || resource.getLocation() == null ? null : resource.getLocation().toPath();
    }
}
