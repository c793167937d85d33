package org.simloom.optimization;

import java.util.List;

import org.simloom.base.problem.Problem;

/**
 * What an optimiser found.
 *
 * @param best        the best feasible point by the rules of Deb (Comput. Methods Appl. Mech. Eng. 186, 2000), or the
 *                    least violated where none is feasible; with several objectives the point of the front nearest the
 *                    ideal one, every objective scaled by its range in the front
 * @param front       points that no other found dominates, feasible ones where there are any, by rising first
 *                    objective; for one objective just the best
 * @param history     one entry for each evaluation, in their order
 * @param reason      why it ended
 * @param evaluations how many different points were answered
 * @param failures    how many of them failed
 * @param notes       what a reader of the result must know, such as that nothing is feasible
 */
public record OptimizationResult(Candidate best, List<Candidate> front, List<HistoryEntry> history, StopReason reason,
        int evaluations, int failures, List<Problem> notes) {
    public OptimizationResult {
        front = List.copyOf(front);
        history = List.copyOf(history);
        notes = List.copyOf(notes);
    }
}
