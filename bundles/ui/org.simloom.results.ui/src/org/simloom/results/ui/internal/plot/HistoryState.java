package org.simloom.results.ui.internal.plot;

import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.results.history.HistoryTable;
import org.simloom.runs.ui.RunReference;

/**
 * What is known of the history of a task. Immutable.
 *
 * @param selection the run, and the task as far as one was chosen
 * @param tasks     tasks of the run that may have a history
 * @param task      the one that is shown; {@code null} where there is none
 * @param over      whether nothing is to come any more
 * @param problem   why it cannot be read, or {@code null}
 */
public record HistoryState(RunReference selection, List<String> tasks, String task, List<HistoryTable> tables, boolean over,
        Problem problem) {
    static final HistoryState NOTHING = new HistoryState(null, List.of(), null, List.of(), true, null);
}
