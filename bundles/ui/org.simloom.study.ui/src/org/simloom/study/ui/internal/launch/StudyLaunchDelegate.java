package org.simloom.study.ui.internal.launch;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.ProblemsException;
import org.simloom.engine.Project;
import org.simloom.runs.ui.internal.RunEvents;
import org.simloom.runs.ui.internal.console.RunProcess;
import org.simloom.runs.ui.internal.launch.CancelWatch;
import org.simloom.runs.ui.internal.launch.ProjectLaunchDelegate;
import org.simloom.study.StudyRequest;
import org.simloom.study.StudyState;
import org.simloom.study.ui.internal.StudyService;
import org.simloom.study.ui.internal.Texts;
import org.simloom.tool.CancelSource;
import org.simloom.workbench.SimloomServices;

/** Runs a study in the launch's own job until its end, or until it is cancelled; run again, it goes on. */
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
        CancelSource cancellation = new CancelSource();
        // stopping a tool may take its time, and it is the UI thread that asks
        Runnable terminate = () -> Thread.ofVirtual().start(cancellation::request);
        RunProcess console = new RunProcess(launch, Texts.get("console.study", configuration.getName()),
                request.file().getParent().toString(), terminate);
        StudyState state = StudyState.FAILED;
        StudyLog log = new StudyLog(console, monitor);
        try (CancelWatch watch = new CancelWatch(monitor, cancellation)) {
            monitor.beginTask(Texts.get("launch.running", request.file().getFileName()), StudyLog.UNITS);
            SimloomServices.trust().require(Project.open(request.file()).folder());
            state = StudyService.get().run(request, log, cancellation).state();
            console.line(Texts.get("log.ended", Texts.get("state." + state), log.counts()));
        } catch (ProblemException e) {
            List<Problem> problems = ProblemsException.all(e);
            problems.forEach(log::problem);
            throw new CoreException(status(Texts.get("launch.refused", request.file().getFileName()), problems, e.getCause()));
        } finally {
            console.end(state == StudyState.SUCCEEDED ? 0 : 1);
            monitor.done();
            RunEvents.changed();
        }
    }
}
