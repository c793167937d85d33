package org.simloom.runs.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunsViewLink;

/** Shows the selected run or task, or the one that proves the selected requirement, in the Runs view. */
public final class RevealHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        for (RunReference run : Selected.references(event)) {
            try {
                RunsViewLink.reveal(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), run);
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
            return null;
        }
        return null;
    }
}
