package org.simloom.runs.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.runs.ui.internal.view.RunsView;

/** Turns on and off that only runs of the selected project are shown. */
public final class LinkedHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        boolean on = !HandlerUtil.toggleCommandState(event.getCommand());
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        IViewPart view = page.findView(RunsView.ID);
        if (view instanceof RunsView runs) {
            runs.setLinked(on);
        }
        return null;
    }
}
