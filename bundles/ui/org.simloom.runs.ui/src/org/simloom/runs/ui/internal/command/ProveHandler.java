package org.simloom.runs.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.engine.RunRequest;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.launch.WorkflowConfiguration;
import org.simloom.runs.ui.internal.requirement.RequirementRow;

/** Runs the workflow that verifies the selected requirement, with the values of its product. */
public final class ProveHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.elements(event).stream().filter(RequirementRow.class::isInstance).map(RequirementRow.class::cast)
                .filter(RequirementRow::isProvable).findFirst().ifPresent(row -> prove(row.status().request()));
        return null;
    }

    private static void prove(RunRequest request) {
        try {
            IFile file = WorkflowConfiguration.workspaceFile(request.workflow());
            if (file == null) {
                throw new CoreException(Status.error(Texts.get("launch.missing", request.workflow())));
            }
            DebugUITools.launch(WorkflowConfiguration.of(file, request.inputs()), ILaunchManager.RUN_MODE);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
