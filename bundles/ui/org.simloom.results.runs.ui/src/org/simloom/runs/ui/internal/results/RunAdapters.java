package org.simloom.runs.ui.internal.results;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.simloom.results.ui.RunSelection;
import org.simloom.results.ui.RunTarget;
import org.simloom.runs.ui.internal.view.RunNode;
import org.simloom.runs.ui.internal.view.RunsView;
import org.simloom.runs.ui.internal.view.TaskNode;

/** Tells the views of results what is selected in the view of runs, and shows runs there for them. */
public final class RunAdapters implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object object, Class<T> type) {
        Object adapter = switch (object) {
            case RunNode run -> new RunSelection(run.key().project(), run.key().id(), run.run().workflow(), null);
            case TaskNode task -> new RunSelection(task.run().project(), task.run().id(), null, task.task().path());
            case RunsView view -> (RunTarget) run -> show(view, run);
            default -> null;
        };
        return type.isInstance(adapter) ? type.cast(adapter) : null;
    }

    private static void show(RunsView view, RunSelection run) {
        try {
            RunsView.show(view.getSite().getPage(), run.project(), run.run());
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {RunSelection.class, RunTarget.class};
    }
}
