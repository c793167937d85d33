package org.simloom.runs.ui;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.simloom.runs.ui.internal.view.RunsView;

/** The way into the Runs view from elsewhere. UI thread only. */
public final class RunsViewLink {
    /** Id of the view. */
    public static final String VIEW = RunsView.ID;

    private RunsViewLink() {
    }

    /**
     * Selects a run or a task of it in the Runs view of the active window, which is opened where it is closed. What has
     * not been read yet is selected once it has been; what does not exist is not.
     *
     * @throws PartInitException where the view cannot be opened
     */
    public static void reveal(RunReference what) throws PartInitException {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            reveal(window.getActivePage(), what);
        }
    }

    /**
     * Selects a run or a task of it in the Runs view of a page, likewise.
     *
     * @throws PartInitException where the view cannot be opened
     */
    public static void reveal(IWorkbenchPage page, RunReference what) throws PartInitException {
        if (page.showView(VIEW) instanceof RunsView view) {
            view.reveal(what);
        }
    }

    /** Selects a run or a task of it in the Runs view of a page where that is open; leaves the focus where it is. */
    public static void follow(IWorkbenchPage page, RunReference what) {
        if (page.findView(VIEW) instanceof RunsView view && page.isPartVisible(view)) {
            view.reveal(what);
        }
    }
}
