package org.simloom.workbench;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;

/**
 * Tells what shows tools when they may be others: packs were installed or removed, preferences have changed, or a tool
 * of the project was written or deleted.
 */
public final class ToolWatch implements AutoCloseable {
    private static final String EXTENSION = "simtool";

    private final Supplier<Path> file;
    private final Runnable reset;
    private final IResourceChangeListener written;
    private volatile boolean closed;

    /**
     * Begins to watch.
     *
     * @param file    of the project whose own tools matter
     * @param display of the thread in which it is told
     * @param changed is called then
     */
    public ToolWatch(Supplier<Path> file, Display display, Runnable changed) {
        this.file = file;
        this.reset = () -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!closed) {
                        changed.run();
                    }
                });
            }
        };
        this.written = event -> {
            if (isOfProject(event.getDelta())) {
                reset.run();
            }
        };
        SimloomServices.follow(reset);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(written, IResourceChangeEvent.POST_CHANGE);
    }

    private boolean isOfProject(IResourceDelta delta) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.get().toUri());
        IResourceDelta inside = files.length == 0 ? null : delta.findMember(files[0].getProject().getFullPath());
        boolean[] found = new boolean[1];
        try {
            if (inside != null) {
                inside.accept(one -> {
                    found[0] |= EXTENSION.equals(one.getFullPath().getFileExtension())
                            && (one.getKind() != IResourceDelta.CHANGED || (one.getFlags() & IResourceDelta.CONTENT) != 0);
                    return !found[0];
                });
            }
        } catch (CoreException e) {
            Platform.getLog(ToolWatch.class).log(e.getStatus());
        }
        return found[0];
    }

    @Override
    public void close() {
        closed = true;
        SimloomServices.leave(reset);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(written);
    }
}
