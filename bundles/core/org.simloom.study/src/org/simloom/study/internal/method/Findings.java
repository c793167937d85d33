package org.simloom.study.internal.method;

import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.study.ResultTable;

/**
 * What a method has found beside its samples.
 *
 * @param tables what it computed
 * @param notes  what a person should know of it
 */
public record Findings(List<ResultTable> tables, List<Problem> notes) {
    private static final Findings NONE = new Findings(List.of(), List.of());

    /** Nothing but the samples. */
    public static Findings none() {
        return NONE;
    }

    static Findings of(ResultTable... tables) {
        return new Findings(List.of(tables), List.of());
    }
}
