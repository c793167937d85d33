package org.simloom.runs.ui;

import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.console.IConsoleView;

/**
 * The views that tell what a task does while it runs: its console, and the plot of what it tells of itself in numbers. They come to the
 * front, and the keyboard stays where it is. Each is opened by itself once; from then on it is the user who closes and
 * opens it. UI thread only.
 */
public final class TaskViews {
    /** Of a bundle that may be absent; it follows what is selected by itself. */
    private static final String PLOT = "org.simloom.plot.view";
    private static final IEclipsePreferences OFFERED = InstanceScope.INSTANCE.getNode("org.simloom.runs.ui/offered");

    private TaskViews() {
    }

    /**
     * Shows what a running task tells.
     *
     * @param numbers whether it may tell of itself in numbers, as a solver does
     */
    public static void show(IWorkbenchPage page, RunReference task, boolean numbers) {
        try {
            IConsole console = RunConsoles.find(task);
            IViewPart text = console == null ? null : raise(page, IConsoleConstants.ID_CONSOLE_VIEW);
            if (text instanceof IConsoleView view) {
                view.display(console);
            }
            // where the user has put both into one place, only one can be seen
            if (numbers && (text == null || Arrays.stream(page.getViewStack(text)).noneMatch(view -> isPlot(view)))) {
                raise(page, PLOT);
            }
        } catch (PartInitException e) {
            ILog.of(TaskViews.class).warn(e.getMessage(), e);
        }
    }

    private static boolean isPlot(IViewPart view) {
        return PLOT.equals(view.getViewSite().getId());
    }

    /** The view in front of others; {@code null} where the user wants to see nothing of it. */
    private static IViewPart raise(IWorkbenchPage page, String id) throws PartInitException {
        IViewReference open = page.findViewReference(id);
        boolean unwanted = open == null ? OFFERED.getBoolean(id, false)
                : page.getPartState(open) == IWorkbenchPage.STATE_MINIMIZED;
        if (unwanted || PlatformUI.getWorkbench().getViewRegistry().find(id) == null) {
            return null;
        }
        OFFERED.putBoolean(id, true);
        return page.showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
    }
}
