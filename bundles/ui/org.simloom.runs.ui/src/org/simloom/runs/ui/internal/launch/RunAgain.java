package org.simloom.runs.ui.internal.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.swt.widgets.Display;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.RunRequest;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.Texts;

/** Runs a workflow again with the inputs of a run that has been. */
public final class RunAgain {
    private RunAgain() {
    }

    /** Launches it as a launch configuration, which the platform keeps in its history. */
    public static void run(RunReference run, Display display) {
        Job.create(Texts.get("again.job"), (ICoreRunnable) monitor -> {
            ILaunchConfiguration configuration = configuration(run);
            display.asyncExec(() -> DebugUITools.launch(configuration, ILaunchManager.RUN_MODE));
        }).schedule();
    }

    private static ILaunchConfiguration configuration(RunReference run) throws CoreException {
        try {
            RunRequest request = InputTexts.request(run);
            IFile file = WorkflowConfiguration.workspaceFile(request.workflow());
            if (file == null || !file.exists()) {
                throw new CoreException(Status.error(Texts.get("launch.missing", request.workflow())));
            }
            return WorkflowConfiguration.of(file, request.inputs());
        } catch (ProblemException e) {
            throw new CoreException(Status.error(e.problem().toString(), e.getCause()));
        }
    }
}
