package org.simloom.workbench.internal.intro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.simloom.workbench.Opening;

/**
 * A project that was worked on lately.
 *
 * @param project  the project
 * @param worked  when its models were last written, in milliseconds
 */
record RecentProject(IProject project, long worked) {
    private static final int MOST = 6;

    /** Those last worked on, the latest first. */
    static List<RecentProject> all() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(project -> project.isOpen() && project.getLocation() != null)
                .map(project -> new RecentProject(project, worked(project)))
                .sorted(Comparator.<RecentProject>comparingLong(RecentProject::worked).reversed()).limit(MOST).toList();
    }

    private static long worked(IProject project) {
        try {
            return Arrays.stream(project.members()).filter(IFile.class::isInstance).map(IResource::getLocation)
                    .filter(location -> location != null).mapToLong(location -> modified(location.toPath())).max().orElse(0);
        } catch (CoreException e) {
            return 0;
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    String name() {
        return project.getName();
    }

    /** Shows the project, and its workflow where it has one. */
    void open() {
        Opening.show(PlatformUI.getWorkbench(), project);
        try {
            Arrays.stream(project.members()).filter(m -> m instanceof IFile && "simflow".equals(m.getFileExtension()))
                    .findFirst().ifPresent(file -> Opening.open(PlatformUI.getWorkbench(), (IFile) file));
        } catch (CoreException e) {
            Platform.getLog(RecentProject.class).log(e.getStatus());
        }
    }
}
