package org.simloom.drawing;

import org.simloom.base.problem.Severity;

/** What is wrong with shapes and lines of a drawing. */
@FunctionalInterface
public interface Marks {
    /**
     * What is wrong with one of them.
     *
     * @param severity of the worst
     * @param message  for people, a line for each problem
     */
    record Mark(Severity severity, String message) {
    }

    /** What is wrong with the shape or line of an id; {@code null} where nothing is. */
    Mark of(String id);
}
