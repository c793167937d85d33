package org.simloom.workbench.internal.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.simloom.workbench.internal.Texts;

/** Takes projects that lie in the workspace's folder, such as examples that the command line has copied, into the workspace. */
public final class FolderProjects extends Job {
    private static final FolderProjects JOB = new FolderProjects();

    private FolderProjects() {
        super(Texts.get("projects.find"));
        setSystem(true);
        setRule(ResourcesPlugin.getWorkspace().getRoot());
    }

    /** Looks for new ones in the background. Cheap where there are none. */
    public static void look() {
        JOB.schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<IProject> found = missing();
        if (found.isEmpty()) {
            return Status.OK_STATUS;
        }
        try {
            ICoreRunnable take = m -> take(found, m);
            ResourcesPlugin.getWorkspace().run(take, monitor);
        } catch (CoreException e) {
            Platform.getLog(FolderProjects.class).log(e.getStatus());
        }
        return Status.OK_STATUS;
    }

    /** One project that cannot be taken does not keep the others out. */
    private static void take(List<IProject> projects, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, projects.size());
        for (IProject project : projects) {
            try {
                project.create(progress.split(1));
                project.open(null);
            } catch (CoreException e) {
                Platform.getLog(FolderProjects.class).log(e.getStatus());
            }
        }
    }

    private static List<IProject> missing() {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        try (Stream<Path> children = Files.list(root.getLocation().toPath())) {
            // a hidden one is on its way: a copy appears under its name when it is whole
            return children.filter(child -> !child.getFileName().toString().startsWith(".") && Files.exists(child.resolve(".project")))
                    .map(child -> root.getProject(child.getFileName().toString()))
                    .filter(project -> !project.exists()).toList();
        } catch (IOException e) {
            Platform.getLog(FolderProjects.class).error(e.getMessage(), e);
            return List.of();
        }
    }
}
