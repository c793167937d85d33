package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.simloom.engine.RunRequest;
import org.simloom.runs.ui.internal.Texts;

/** What a launch configuration of a workflow holds: the file, and the texts of the inputs that differ from its defaults. */
public final class WorkflowConfiguration {
    /** Id of the type of launch configuration. */
    public static final String TYPE = "org.simloom.runs.launch";

    static final String WORKFLOW = "org.simloom.runs.workflow";
    static final String INPUTS = "org.simloom.runs.inputs";

    private WorkflowConfiguration() {
    }

    /** The workflow's file; {@code null} where none is chosen. */
    static IFile file(ILaunchConfiguration configuration) throws CoreException {
        String path = configuration.getAttribute(WORKFLOW, "");
        IPath full = IPath.fromPortableString(path);
        return full.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(full);
    }

    /** Texts of inputs by name. */
    static Map<String, String> inputs(ILaunchConfiguration configuration) throws CoreException {
        return new LinkedHashMap<>(configuration.getAttribute(INPUTS, Map.of()));
    }

    static void set(ILaunchConfigurationWorkingCopy copy, IFile file, Map<String, String> inputs) {
        copy.setAttribute(WORKFLOW, file == null ? null : file.getFullPath().toPortableString());
        copy.setAttribute(INPUTS, inputs.isEmpty() ? null : inputs);
        copy.setMappedResources(file == null ? null : new IResource[] {file});
    }

    /**
     * What is to be run.
     *
     * @throws CoreException where no workflow is chosen or its file is gone
     */
    public static RunRequest request(ILaunchConfiguration configuration) throws CoreException {
        IFile file = file(configuration);
        if (file == null || file.getLocation() == null || !file.exists()) {
            throw new CoreException(Status.error(file == null ? Texts.get("launch.none")
                    : Texts.get("launch.missing", file.getFullPath())));
        }
        return new RunRequest(file.getLocation().toPath(), inputs(configuration));
    }

    /**
     * The configuration of a workflow: the one there is, or a new one with the defaults.
     *
     * @param inputs the inputs it must have; {@code null} for any
     */
    public static ILaunchConfiguration of(IFile file, Map<String, String> inputs) throws CoreException {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        ILaunchConfigurationType type = manager.getLaunchConfigurationType(TYPE);
        for (ILaunchConfiguration configuration : manager.getLaunchConfigurations(type)) {
            if (file.equals(file(configuration)) && (inputs == null || inputs.equals(inputs(configuration)))) {
                return configuration;
            }
        }
        ILaunchConfigurationWorkingCopy copy = type.newInstance(null,
                manager.generateLaunchConfigurationName(file.getFullPath().removeFileExtension().lastSegment()));
        set(copy, file, inputs == null ? Map.of() : inputs);
        return copy.doSave();
    }

    /** The file of the workspace at a place of the disk; {@code null} where it is in no project. */
    public static IFile workspaceFile(Path file) {
        IFile found = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(file));
        return found != null && found.getProject().isOpen() ? found : null;
    }
}
