package org.simloom.runs.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.runs.ui.internal.poll.Refreshable;

/** Reads the view's stores anew. */
public final class RefreshHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof Refreshable view) {
            view.reload();
        }
        return null;
    }
}
