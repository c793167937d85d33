package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.engine.Examination;
import org.simloom.engine.ProblemsException;
import org.simloom.engine.Project;
import org.simloom.engine.RunRequest;
import org.simloom.engine.RunResult;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.workflow.Workflow;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.console.RunLog;
import org.simloom.runs.ui.internal.console.TaskConsoles;
import org.simloom.store.RunState;
import org.simloom.workbench.SimloomServices;

/** Runs a workflow whose models have no errors. */
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
        Launching.run(request.workflow(), Texts.get("console.run", configuration.getName()), launch, monitor,
                launching -> run(request, launching).state() == RunState.SUCCEEDED);
    }

    private static RunResult run(RunRequest request, Launching launching) {
        Project project = Project.open(request.workflow());
        RunLog log = new RunLog(launching.console());
        refuseErrors(request.workflow(), log);
        Workflow workflow = ModelFiles.load(ModelFiles.newResourceSet(), request.workflow(), Workflow.class);
        launching.monitor().beginTask(Texts.get("launch.running", request.workflow().getFileName()), workflow.getNodes().size());
        try (TaskConsoles consoles = new TaskConsoles(launching.launch(), project, launching.stop())) {
            LaunchListener listener = new LaunchListener(project.folder(), log, consoles, launching.monitor());
            return SimloomServices.engine().run(request, listener, launching.cancellation());
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
