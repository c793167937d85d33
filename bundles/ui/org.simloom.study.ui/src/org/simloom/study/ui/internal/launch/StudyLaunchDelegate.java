package org.simloom.study.ui.internal.launch;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.simloom.runs.ui.internal.launch.Launching;
import org.simloom.runs.ui.internal.launch.ProjectLaunchDelegate;
import org.simloom.study.StudyRequest;
import org.simloom.study.StudyState;
import org.simloom.study.ui.internal.StudyService;
import org.simloom.study.ui.internal.Texts;

/** Runs a study until its end, or until it is cancelled; run again, it goes on. */
public final class StudyLaunchDelegate extends ProjectLaunchDelegate {
    @Override
    protected IFile file(ILaunchConfiguration configuration) throws CoreException {
        return StudyConfiguration.file(configuration);
    }

    @Override
    protected Path existing(ILaunchConfiguration configuration) throws CoreException {
        return StudyConfiguration.request(configuration).file();
    }

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        StudyRequest request = StudyConfiguration.request(configuration);
        IFile file = file(configuration);
        Launching.run(request.file(), Texts.get("console.study", configuration.getName()), launch, monitor,
                launching -> run(file, request, launching) == StudyState.SUCCEEDED);
    }

    private static StudyState run(IFile file, StudyRequest request, Launching launching) {
        StudyLog log = new StudyLog(file, launching.console(), launching.monitor());
        launching.monitor().beginTask(Texts.get("launch.running", request.file().getFileName()), StudyLog.UNITS);
        StudyState state = StudyService.get().run(request, log, launching.cancellation()).state();
        launching.console().line(Texts.get("log.ended", Texts.get("state." + state), log.counts()));
        return state;
    }
}
