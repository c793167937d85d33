package org.simloom.runs.ui;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.console.IConsoleView;
import org.simloom.runs.ui.internal.console.RunProcess;

/** The way to the consoles of tasks that this workbench runs or has run. UI thread only. */
public final class RunConsoles {
    private RunConsoles() {
    }

    /**
     * Shows what the tool of a task prints, in the Console view, which is opened where it is closed.
     *
     * @return whether there is such a console: only the last tools keep theirs
     * @throws PartInitException where the view cannot be opened
     */
    public static boolean show(IWorkbenchPage page, RunReference task) throws PartInitException {
        IConsole console = find(task);
        if (console != null && page.showView(IConsoleConstants.ID_CONSOLE_VIEW) instanceof IConsoleView view) {
            view.display(console);
        }
        return console != null;
    }

    /** Shows it where the Console view is open, if behind others, and not pinned; leaves the focus where it is. */
    public static void follow(IWorkbenchPage page, RunReference task) {
        if (page.findView(IConsoleConstants.ID_CONSOLE_VIEW) instanceof IConsoleView view) {
            IConsole console = find(task);
            if (console != null) {
                view.display(console);
            }
        }
    }

    /** The console of the latest attempt; {@code null} where there is none. */
    static IConsole find(RunReference task) {
        if (task.task() == null) {
            return null;
        }
        IProcess latest = null;
        for (ILaunch launch : DebugPlugin.getDefault().getLaunchManager().getLaunches()) {
            for (IProcess process : launch.getProcesses()) {
                if (task.task().equals(process.getAttribute(RunProcess.TASK))
                        && task.whole().toString().equals(process.getAttribute(RunProcess.RUN))) {
                    latest = process;
                }
            }
        }
        return latest == null ? null : DebugUITools.getConsole(latest);
    }
}
