package org.simloom.runs.ui.internal.command;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.view.RunsView;

/** What a command is to be done with. */
final class Selected {
    private Selected() {
    }

    /** The selected lines of whatever view; in the Runs view as they were last read. */
    static List<?> elements(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof RunsView view) {
            return view.selected();
        }
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection.toList()
                : List.of();
    }

    /** The runs and tasks that are selected. */
    static List<RunReference> references(ExecutionEvent event) {
        return elements(event).stream().map(element -> Adapters.adapt(element, RunReference.class))
                .filter(Objects::nonNull).distinct().toList();
    }

    /** The runs that are selected, or of which tasks are. */
    static List<RunReference> runs(ExecutionEvent event) {
        return references(event).stream().map(RunReference::whole).distinct().toList();
    }
}
