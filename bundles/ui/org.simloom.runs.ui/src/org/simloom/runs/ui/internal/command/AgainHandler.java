package org.simloom.runs.ui.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.runs.ui.internal.launch.RunAgain;

/** Runs a workflow again with the inputs of the selected run. */
public final class AgainHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Selected.runs(event).stream().findFirst()
                .ifPresent(run -> RunAgain.run(run, HandlerUtil.getActiveShell(event).getDisplay()));
        return null;
    }
}
