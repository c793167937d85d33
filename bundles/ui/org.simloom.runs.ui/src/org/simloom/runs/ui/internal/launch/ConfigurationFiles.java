package org.simloom.runs.ui.internal.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.simloom.workbench.ProjectFolders;

/**
 * Keeps launch configurations with the files they run: they go where a file goes, and with a project that is deleted from the disk
 * they are deleted, or they would give its inputs to the next project of that name. A file alone that is gone may come back,
 * as when another branch is checked out.
 */
final class ConfigurationFiles implements IResourceChangeListener {
    private static final String OURS = "org.simloom.";

    private final ProjectFolders folders;

    private ConfigurationFiles(IWorkspace workspace) {
        folders = new ProjectFolders(workspace);
    }

    static void start(IWorkspace workspace) {
        workspace.addResourceChangeListener(new ConfigurationFiles(workspace), IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(this::visit);
        } catch (CoreException e) {
            ILog.of(ConfigurationFiles.class).log(e.getStatus());
        }
    }

    private boolean visit(IResourceDelta delta) throws CoreException {
        if (delta.getKind() != IResourceDelta.REMOVED) {
            return true;
        }
        IPath from = delta.getFullPath();
        if ((delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
            moved(from, delta.getMovedToPath());
            return false;
        }
        Optional<Path> place = delta.getResource() instanceof IProject project ? folders.left(project) : Optional.empty();
        if (place.isPresent()) {
            deleted(from, place.get());
        }
        return place.isEmpty();
    }

    private static void moved(IPath from, IPath to) throws CoreException {
        below(from, (configuration, file) -> {
            IPath now = to.append(file.removeFirstSegments(from.segmentCount()));
            ILaunchConfigurationWorkingCopy copy = configuration.getWorkingCopy();
            configuration.getAttributes().forEach((name, value) -> {
                if (file.toPortableString().equals(value)) {
                    copy.setAttribute(name, now.toPortableString());
                }
            });
            copy.setMappedResources(new IResource[] {ResourcesPlugin.getWorkspace().getRoot().getFile(now)});
            copy.doSave();
        });
    }

    private static void deleted(IPath project, Path place) throws CoreException {
        below(project, (configuration, file) -> {
            if (Files.notExists(place.resolve(file.removeFirstSegments(1).toOSString()))) {
                forget(configuration);
                configuration.delete();
            }
        });
    }

    /** Numbers of runs begin anew in the next project, and consoles are found by them. */
    private static void forget(ILaunchConfiguration configuration) {
        ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
        launches.removeLaunches(Arrays.stream(launches.getLaunches())
                .filter(launch -> launch.isTerminated() && configuration.equals(launch.getLaunchConfiguration()))
                .toArray(ILaunch[]::new));
    }

    private interface Visit {
        void of(ILaunchConfiguration configuration, IPath file) throws CoreException;
    }

    /** Each configuration of a file below a place; one that cannot be read keeps the others from nothing. */
    private static void below(IPath place, Visit visit) throws CoreException {
        for (ILaunchConfiguration configuration : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
            try {
                IPath file = file(configuration);
                if (file != null && place.isPrefixOf(file)) {
                    visit.of(configuration, file);
                }
            } catch (CoreException e) {
                ILog.of(ConfigurationFiles.class).log(e.getStatus());
            }
        }
    }

    /** The file that a configuration runs; {@code null} where it has none, or is another's, or lies in a project itself. */
    private static IPath file(ILaunchConfiguration configuration) throws CoreException {
        if (!configuration.isLocal() || !configuration.getType().getIdentifier().startsWith(OURS)) {
            return null;
        }
        IResource[] mapped = configuration.getMappedResources();
        return mapped == null || mapped.length == 0 ? null : mapped[0].getFullPath();
    }
}
