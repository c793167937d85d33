package org.simloom.diagram.ui.internal.run;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.simloom.base.problem.ProblemException;
import org.simloom.diagram.ui.internal.Texts;
import org.simloom.engine.Explanation;
import org.simloom.engine.RunRequest;
import org.simloom.runs.ui.internal.launch.WorkflowConfiguration;
import org.simloom.workbench.SimloomServices;

/** Asks the engine in the background what would run now, with the inputs of the workflow's run configuration. */
final class Forecast {
    private Job job;

    /**
     * Asks; what was asked before is of no interest any more.
     *
     * @param told takes the answer in the UI thread
     */
    void ask(Path workflow, Consumer<Explanation> told) {
        cancel();
        Display display = Display.getCurrent();
        job = Job.create(Texts.get("run.forecast"), (ICoreRunnable) monitor -> {
            Explanation explanation;
            try {
                explanation = SimloomServices.engine().explain(request(workflow));
            } catch (ProblemException e) {
                throw new CoreException(Status.error(e.problem().toString(), e.getCause()));
            }
            display.asyncExec(() -> {
                if (!monitor.isCanceled()) {
                    told.accept(explanation);
                }
            });
        });
        job.schedule();
    }

    void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private static RunRequest request(Path workflow) throws CoreException {
        IFile file = WorkflowConfiguration.workspaceFile(workflow);
        return file == null ? RunRequest.of(workflow) : WorkflowConfiguration.request(WorkflowConfiguration.of(file, null));
    }
}
