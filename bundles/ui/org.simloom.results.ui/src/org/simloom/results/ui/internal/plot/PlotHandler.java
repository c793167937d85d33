package org.simloom.results.ui.internal.plot;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.core.commands.ExecutionException;

/** Plots columns of the table of results, or the history of a task. */
public final class PlotHandler extends AbstractHandler implements IExecutableExtension {
    private boolean history;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        history = "history".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (history) {
            PlotView.showHistory(page);
        } else {
            PlotView.showColumns(page, List.of());
        }
        return null;
    }
}
