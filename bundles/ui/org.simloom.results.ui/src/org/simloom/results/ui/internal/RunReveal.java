package org.simloom.results.ui.internal;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunsViewLink;

/** Shows runs in the view of runs, which is another bundle's. */
public final class RunReveal {
    private RunReveal() {
    }

    /** Brings a run up. UI thread only. */
    public static void show(IWorkbenchPage page, RunReference run) {
        try {
            RunsViewLink.reveal(page, run);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
