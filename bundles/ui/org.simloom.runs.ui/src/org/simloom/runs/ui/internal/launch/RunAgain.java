package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.simloom.base.problem.ProblemException;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.view.RunNode;

/** Runs a workflow again with the inputs of a run that has been. */
public final class RunAgain {
    private RunAgain() {
    }

    /** Launches it as a launch configuration, which the platform keeps in its history. */
    public static void run(RunNode run, Shell shell) {
        Display display = shell.getDisplay();
        Job.create(Texts.get("action.again"), (ICoreRunnable) monitor -> {
            ILaunchConfiguration configuration = configuration(run);
            display.asyncExec(() -> DebugUITools.launch(configuration, ILaunchManager.RUN_MODE));
        }).schedule();
    }

    private static ILaunchConfiguration configuration(RunNode run) throws CoreException {
        Path workflow = run.key().project().resolve(run.run().workflow());
        IFile file = WorkflowConfiguration.workspaceFile(workflow);
        if (file == null || !file.exists()) {
            throw new CoreException(Status.error(Texts.get("launch.missing", workflow)));
        }
        try {
            Map<String, String> texts = InputTexts.of(run.key().project(), workflow, run.run());
            return WorkflowConfiguration.of(file, texts);
        } catch (ProblemException e) {
            throw new CoreException(Status.error(e.problem().toString(), e.getCause()));
        }
    }
}
