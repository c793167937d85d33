package org.simloom.runs.ui.internal.command;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.compare.CompareDialog;

/** Shows two selected runs side by side, the earlier one first. */
public final class CompareHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        List<RunReference> runs = Selected.runs(event).stream()
                .sorted(Comparator.comparing(RunReference::project).thenComparing(RunReference::run)).toList();
        if (runs.size() == 2) {
            CompareDialog.open(runs, HandlerUtil.getActiveWorkbenchWindow(event).getShell());
        }
        return null;
    }
}
