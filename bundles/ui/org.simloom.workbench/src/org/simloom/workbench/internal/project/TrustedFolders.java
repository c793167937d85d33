package org.simloom.workbench.internal.project;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.simloom.base.problem.ProblemException;
import org.simloom.workbench.ProjectFolders;
import org.simloom.workbench.SimloomServices;
import org.simloom.workspace.Trust;

/**
 * What the user has said of a project goes where its folder goes, and is forgotten with a project that is deleted from the disk:
 * another one of that name, of whomever, is asked about.
 */
public final class TrustedFolders implements IResourceChangeListener {
    private final ProjectFolders folders;

    private TrustedFolders(IWorkspace workspace) {
        folders = new ProjectFolders(workspace);
    }

    public static void start(IWorkspace workspace) {
        workspace.addResourceChangeListener(new TrustedFolders(workspace), IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        for (IResourceDelta delta : event.getDelta().getAffectedChildren(IResourceDelta.REMOVED)) {
            try {
                removed((IProject) delta.getResource(), delta.getMovedToPath());
            } catch (ProblemException e) {
                Platform.getLog(TrustedFolders.class).error(e.getMessage(), e);
            }
        }
    }

    private void removed(IProject project, IPath movedTo) {
        if (movedTo != null) {
            moved(project, project.getWorkspace().getRoot().getProject(movedTo.segment(0)));
        }
        folders.left(project).filter(Files::notExists).ifPresent(SimloomServices.trust()::revoke);
    }

    /** A project elsewhere on the disk stays there when it gets another name. */
    private static void moved(IProject from, IProject to) {
        Path old = ProjectFolders.real(ResourcesPlugin.getWorkspace().getRoot().getLocation()).resolve(from.getName());
        Trust trust = SimloomServices.trust();
        if (to.getLocation() != null && Files.notExists(old) && trust.isTrusted(old)) {
            trust.trust(to.getLocation().toPath());
            trust.revoke(old);
        }
    }
}
