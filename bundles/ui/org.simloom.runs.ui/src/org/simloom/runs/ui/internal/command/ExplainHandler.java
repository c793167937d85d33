package org.simloom.runs.ui.internal.command;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.explain.ExplainDialog;
import org.simloom.runs.ui.internal.launch.WorkflowConfiguration;

/** Tells what would run now and why: with the inputs of the selected run, or those of a workflow's run configuration. */
public final class ExplainHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
        List<RunReference> runs = Selected.runs(event);
        if (!runs.isEmpty()) {
            ExplainDialog.open(runs.get(0), shell);
            return null;
        }
        WorkflowChoice.of(event).ifPresent(workflow -> {
            try {
                ExplainDialog.open(WorkflowConfiguration.request(WorkflowConfiguration.of(workflow, null)), shell);
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        });
        return null;
    }
}
