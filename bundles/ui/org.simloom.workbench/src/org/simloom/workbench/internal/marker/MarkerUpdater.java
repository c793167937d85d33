package org.simloom.workbench.internal.marker;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.simloom.base.problem.ProblemException;
import org.simloom.workbench.Models;
import org.simloom.workbench.internal.Texts;

/**
 * Keeps problem markers up to date without a builder, so that a project needs nothing of Eclipse in it. A change of
 * a model may break others that refer to it, so all models of its project are examined, off the UI thread.
 */
public final class MarkerUpdater extends Job {
    /** Family of the job, for those who wait for it. */
    public static final Object FAMILY = MarkerUpdater.class;

    private static final MarkerUpdater JOB = new MarkerUpdater();
    /** Saving several files, or copying a project, is one change. */
    private static final long DELAY = 250;

    private final Set<IProject> dirty = new LinkedHashSet<>();

    private MarkerUpdater() {
        super(Texts.get("marker.examine"));
        setPriority(Job.BUILD);
    }

    /** Examines everything, and from now on whatever changes. */
    public static void start(IWorkspace workspace) {
        workspace.addResourceChangeListener(MarkerUpdater::changed, IResourceChangeEvent.POST_CHANGE);
        examineAll();
    }

    /** Examines all projects. */
    public static void examineAll() {
        examine(List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()));
    }

    /** Examines projects. */
    public static void examine(Iterable<IProject> projects) {
        synchronized (JOB.dirty) {
            projects.forEach(JOB.dirty::add);
        }
        JOB.schedule(DELAY);
    }

    private static void changed(IResourceChangeEvent event) {
        Set<IProject> projects = new LinkedHashSet<>();
        try {
            event.getDelta().accept(delta -> {
                IResource resource = delta.getResource();
                boolean content = delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.OPEN | IResourceDelta.REPLACED)) != 0;
                if (content && (Models.isModel(resource) || resource instanceof IProject)) {
                    projects.add(resource.getProject());
                    if (resource instanceof IFile file) {
                        Models.forget(file);
                    }
                }
                return !isHidden(resource);
            });
        } catch (CoreException e) {
            Platform.getLog(MarkerUpdater.class).log(e.getStatus());
        }
        if (!projects.isEmpty()) {
            examine(projects);
        }
    }

    private static boolean isHidden(IResource resource) {
        return resource.getType() == IResource.FOLDER && resource.getName().startsWith(".");
    }

    @Override
    public boolean belongsTo(Object family) {
        return FAMILY == family;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<IProject> projects;
        synchronized (dirty) {
            projects = new ArrayList<>(dirty);
            dirty.clear();
        }
        SubMonitor progress = SubMonitor.convert(monitor, projects.size());
        FileExamination examination = new FileExamination();
        for (int i = 0; i < projects.size(); i++) {
            if (progress.isCanceled()) {
                examine(projects.subList(i, projects.size()));
                return Status.CANCEL_STATUS;
            }
            examine(projects.get(i), examination, progress.split(1));
        }
        return Status.OK_STATUS;
    }

    private static void examine(IProject project, FileExamination examination, SubMonitor progress) {
        if (!project.isAccessible()) {
            return;
        }
        try {
            List<IFile> models = new ArrayList<>();
            collect(project, models);
            progress.setWorkRemaining(models.size());
            for (IFile model : models) {
                examine(model, examination, progress.split(1));
            }
        } catch (CoreException e) {
            // a project that is being deleted has nothing to tell
            if (project.isAccessible()) {
                Platform.getLog(MarkerUpdater.class).log(e.getStatus());
            }
        }
    }

    private static void examine(IFile model, FileExamination examination, IProgressMonitor monitor)
            throws CoreException {
        if (model.getLocation() == null || !model.getLocation().toFile().exists()) {
            return;
        }
        List<Found> found = found(model, examination);
        ResourcesPlugin.getWorkspace().run(m -> {
            if (model.exists()) {
                ProblemMarkers.replace(model, found);
            }
        }, ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(model), IWorkspace.AVOID_UPDATE, monitor);
    }

    /** One that is deleted meanwhile has nothing to tell. */
    private static List<Found> found(IFile model, FileExamination examination) {
        try {
            return examination.examine(model.getLocation().toPath());
        } catch (ProblemException e) {
            return Files.exists(model.getLocation().toPath())
                    ? List.of(new Found(e.problem(), e.problem().location().line(), null, null)) : List.of();
        }
    }

    private static void collect(IContainer container, List<IFile> models) throws CoreException {
        for (IResource member : container.members()) {
            if (member instanceof IFile file && Models.isModel(file) && !member.getName().startsWith(".")) {
                models.add(file);
            } else if (member instanceof IContainer folder && !isHidden(folder)) {
                collect(folder, models);
            }
        }
    }
}
