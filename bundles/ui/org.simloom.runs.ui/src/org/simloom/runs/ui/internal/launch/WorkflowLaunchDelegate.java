package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.Severity;
import org.simloom.engine.Examination;
import org.simloom.engine.ProblemsException;
import org.simloom.engine.Project;
import org.simloom.engine.RunRequest;
import org.simloom.engine.RunResult;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Workflow;
import org.simloom.runs.ui.internal.RunEvents;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.console.RunLog;
import org.simloom.runs.ui.internal.console.RunProcess;
import org.simloom.runs.ui.internal.console.TaskConsoles;
import org.simloom.store.RunState;
import org.simloom.tool.CancelSource;
import org.simloom.workbench.SimloomServices;

/**
 * Runs a workflow in the launch's own job until its end. What keeps a run from beginning is told in a dialog, as
 * the platform does with every launch that fails; how a run ended is told by its console and the Runs view.
 */
public final class WorkflowLaunchDelegate extends ProjectLaunchDelegate {
    @Override
    protected IFile file(ILaunchConfiguration configuration) throws CoreException {
        return WorkflowConfiguration.file(configuration);
    }

    @Override
    protected Path existing(ILaunchConfiguration configuration) throws CoreException {
        return WorkflowConfiguration.request(configuration).workflow();
    }

    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        RunRequest request = WorkflowConfiguration.request(configuration);
        CancelSource cancellation = new CancelSource();
        // stopping a tool may take its time, and it is the UI thread that asks
        Runnable terminate = () -> Thread.ofVirtual().start(cancellation::request);
        RunProcess console = new RunProcess(launch, Texts.get("console.run", configuration.getName()),
                request.workflow().getParent().toString(), terminate);
        RunState state = RunState.FAILED;
        try {
            state = run(request, launch, console, cancellation, terminate, monitor).state();
        } catch (ProblemException e) {
            List<Problem> problems = ProblemsException.all(e);
            problems.forEach(new RunLog(console)::problem);
            throw new CoreException(status(Texts.get("launch.refused", request.workflow().getFileName()), problems, e.getCause()));
        } finally {
            console.end(state == RunState.SUCCEEDED ? 0 : 1);
            monitor.done();
            RunEvents.changed();
        }
    }

    private static RunResult run(RunRequest request, ILaunch launch, RunProcess console,
            CancelSource cancellation, Runnable terminate, IProgressMonitor monitor) {
        Project project = Project.open(request.workflow());
        SimloomServices.trust().require(project.folder());
        RunLog log = new RunLog(console);
        refuseErrors(request.workflow(), log);
        Workflow workflow = ModelFiles.load(ModelFiles.newResourceSet(), request.workflow(), Workflow.class);
        monitor.beginTask(Texts.get("launch.running", request.workflow().getFileName()), workflow.getNodes().size());
        try (CancelWatch watch = new CancelWatch(monitor, cancellation);
                TaskConsoles consoles = new TaskConsoles(launch, project, terminate)) {
            LaunchListener listener = new LaunchListener(project.folder(), log, consoles, monitor);
            return SimloomServices.engine().run(request, listener, cancellation);
        }
    }

    private static void refuseErrors(Path workflow, RunLog log) {
        List<Problem> problems = new Examination(SimloomServices.catalog()).workflow(workflow).stream()
                .filter(problem -> problem.severity() != Severity.INFO).toList();
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new ProblemsException(problems);
        }
        problems.forEach(log::problem);
    }
}
