package org.simloom.study;

import java.util.List;
import java.util.Optional;

import org.simloom.base.problem.Problem;

/**
 * What a study has found.
 *
 * @param best   indexes of the best samples: one for a single objective, the non-dominated ones for several
 * @param tables what there is to see
 * @param notes  what a person should know of it
 */
public record Outcome(List<Integer> best, List<ResultTable> tables, List<Problem> notes) {
    public Outcome {
        best = List.copyOf(best);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** The table of a kind. */
    public Optional<ResultTable> table(String kind) {
        return tables.stream().filter(table -> table.kind().equals(kind)).findFirst();
    }
}
