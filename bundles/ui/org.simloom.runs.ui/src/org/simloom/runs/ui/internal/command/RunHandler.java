package org.simloom.runs.ui.internal.command;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.runs.ui.internal.launch.WorkflowConfiguration;

/** Runs a workflow with the values of its last run configuration. */
public final class RunHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Optional<IFile> workflow = WorkflowChoice.of(event);
        if (workflow.isPresent()) {
            try {
                DebugUITools.launch(WorkflowConfiguration.of(workflow.get(), null), ILaunchManager.RUN_MODE);
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        }
        return null;
    }
}
