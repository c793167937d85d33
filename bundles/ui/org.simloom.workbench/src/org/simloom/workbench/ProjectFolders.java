package org.simloom.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.IPath;

/** Remembers where projects lay that leave the workspace, for listeners that are told when they are gone already. */
public final class ProjectFolders {
    private final Map<IProject, Path> leaving = new ConcurrentHashMap<>();

    /** From now on, as long as the workspace is open. */
    public ProjectFolders(IWorkspace workspace) {
        workspace.addResourceChangeListener(this::remember, IResourceChangeEvent.PRE_DELETE);
    }

    private void remember(IResourceChangeEvent event) {
        IProject project = (IProject) event.getResource();
        if (project.getLocation() != null) {
            leaving.put(project, real(project.getLocation()));
        }
    }

    /** Where a project lay that has been removed, which is told once; it may lie there still. */
    public Optional<Path> left(IProject project) {
        return Optional.ofNullable(leaving.remove(project));
    }

    /** A folder by its real path, which it has no more when it is gone. */
    public static Path real(IPath location) {
        try {
            return location.toPath().toRealPath();
        } catch (IOException e) {
            return location.toPath();
        }
    }
}
