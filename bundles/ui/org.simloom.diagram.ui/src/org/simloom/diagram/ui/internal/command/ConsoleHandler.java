package org.simloom.diagram.ui.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.diagram.ui.internal.page.DiagramPage;
import org.simloom.diagram.ui.internal.run.ShownRuns;
import org.simloom.runs.ui.RunConsoles;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunsViewLink;

/** Shows what the tool of the selected task prints; where that is not known any more, the task in the view of runs. */
public final class ConsoleHandler extends DiagramHandler {
    @Override
    void execute(DiagramPage page, ExecutionEvent event) {
        RunReference task = task(page);
        try {
            if (!RunConsoles.show(page.site().editorSite().getPage(), task)) {
                RunsViewLink.reveal(page.site().editorSite().getPage(), task);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    boolean isPossible(DiagramPage page) {
        return task(page) != null;
    }

    private static RunReference task(DiagramPage page) {
        return page.site().selection().getFirstElement() instanceof EObject element ? ShownRuns.of(element) : null;
    }
}
