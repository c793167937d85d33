package org.simloom.study.ui.internal.launch;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.simloom.study.StudyRequest;
import org.simloom.study.ui.internal.Texts;

/** What a launch configuration of a study holds: the file, how many samples there shall be, and whether it begins anew. */
public final class StudyConfiguration {
    /** Id of the type of launch configuration. */
    public static final String TYPE = "org.simloom.study.launch";
    /** Extension of the files. */
    public static final String EXTENSION = "simstudy";

    private static final String STUDY = "org.simloom.study.file";
    private static final String SAMPLES = "org.simloom.study.samples";
    private static final String FRESH = "org.simloom.study.fresh";

    private StudyConfiguration() {
    }

    /** The study's file; {@code null} where none is chosen. */
    public static IFile file(ILaunchConfiguration configuration) throws CoreException {
        IPath full = IPath.fromPortableString(configuration.getAttribute(STUDY, ""));
        return full.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(full);
    }

    static int samples(ILaunchConfiguration configuration) throws CoreException {
        return configuration.getAttribute(SAMPLES, 0);
    }

    static boolean fresh(ILaunchConfiguration configuration) throws CoreException {
        return configuration.getAttribute(FRESH, false);
    }

    /**
     * @param samples 0 where the file says
     */
    static void set(ILaunchConfigurationWorkingCopy copy, IFile file, int samples, boolean fresh) {
        copy.setAttribute(STUDY, file == null ? null : file.getFullPath().toPortableString());
        copy.setAttribute(SAMPLES, samples);
        copy.setAttribute(FRESH, fresh);
        copy.setMappedResources(file == null ? null : new IResource[] {file});
    }

    /**
     * What is to be studied.
     *
     * @throws CoreException where no study is chosen or its file is gone
     */
    static StudyRequest request(ILaunchConfiguration configuration) throws CoreException {
        IFile file = file(configuration);
        if (file == null || file.getLocation() == null || !file.exists()) {
            throw new CoreException(Status.error(file == null ? Texts.get("launch.none")
                    : Texts.get("launch.missing", file.getFullPath())));
        }
        int samples = samples(configuration);
        return new StudyRequest(file.getLocation().toPath(), samples > 0 ? samples : null, Map.of(), fresh(configuration));
    }

    /** The configuration of a study: the one there is with this count of samples, or a new one. */
    public static ILaunchConfiguration of(IFile file, int samples) throws CoreException {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        ILaunchConfigurationType type = manager.getLaunchConfigurationType(TYPE);
        for (ILaunchConfiguration configuration : manager.getLaunchConfigurations(type)) {
            if (file.equals(file(configuration)) && samples(configuration) == samples && !fresh(configuration)) {
                return configuration;
            }
        }
        ILaunchConfigurationWorkingCopy copy = type.newInstance(null,
                manager.generateLaunchConfigurationName(file.getFullPath().removeFileExtension().lastSegment()));
        set(copy, file, samples, false);
        return copy.doSave();
    }

    /** The launch that runs a study now; {@code null} where none of this window does. */
    public static ILaunch running(IFile file) {
        for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
            try {
                ILaunchConfiguration configuration = launch.getLaunchConfiguration();
                if (!launch.isTerminated() && configuration != null && configuration.getType().getIdentifier().equals(TYPE)
                        && file.equals(file(configuration))) {
                    return launch;
                }
            } catch (CoreException e) {
                // a configuration that was deleted runs nothing that could be named
                continue;
            }
        }
        return null;
    }
}
