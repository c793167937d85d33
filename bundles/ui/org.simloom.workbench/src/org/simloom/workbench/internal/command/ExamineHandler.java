package org.simloom.workbench.internal.command;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.workbench.internal.marker.MarkerUpdater;
import org.simloom.workbench.internal.wizard.Selections;

/** Examines the selected projects anew, or all. */
public final class ExamineHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        List<IProject> projects = ((List<?>) Selections.resources(HandlerUtil.getCurrentStructuredSelection(event)).toList())
                .stream().map(r -> ((IResource) r).getProject()).filter(Objects::nonNull).distinct().toList();
        if (projects.isEmpty()) {
            MarkerUpdater.examineAll();
        } else {
            MarkerUpdater.examine(projects);
        }
        return null;
    }
}
