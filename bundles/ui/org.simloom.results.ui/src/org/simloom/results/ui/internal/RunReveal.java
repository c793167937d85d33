package org.simloom.results.ui.internal;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.results.ui.RunSelection;
import org.simloom.results.ui.RunTarget;

/** Shows runs in the view of runs, which is another bundle's. */
public final class RunReveal {
    private static final String RUNS = "org.simloom.runs.view";

    private RunReveal() {
    }

    /** Brings a run up. UI thread only. */
    public static void show(IWorkbenchPage page, RunSelection run) {
        try {
            IViewPart view = page.showView(RUNS);
            RunTarget target = Adapters.adapt(view, RunTarget.class);
            if (target != null) {
                target.show(run);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
