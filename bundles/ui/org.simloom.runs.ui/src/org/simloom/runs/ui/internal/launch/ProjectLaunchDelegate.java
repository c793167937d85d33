package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.simloom.engine.Project;

/** Launches a model of a project that the user trusts, once its editors are saved. */
public abstract class ProjectLaunchDelegate extends LaunchConfigurationDelegate {
    /** The file that a configuration launches; {@code null} where none is chosen. */
    protected abstract IFile file(ILaunchConfiguration configuration) throws CoreException;

    /**
     * The same on the disk.
     *
     * @throws CoreException where none is chosen or it is gone
     */
    protected abstract Path existing(ILaunchConfiguration configuration) throws CoreException;

    @Override
    public boolean preLaunchCheck(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor)
            throws CoreException {
        Path file = existing(configuration);
        return super.preLaunchCheck(configuration, mode, monitor) && TrustGate.passes(Project.open(file).folder());
    }

    /** Editors of this project are offered to be saved. */
    @Override
    protected IProject[] getBuildOrder(ILaunchConfiguration configuration, String mode) throws CoreException {
        IFile file = file(configuration);
        return file == null ? null : new IProject[] {file.getProject()};
    }

    @Override
    public boolean buildForLaunch(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor) {
        return false;
    }
}
