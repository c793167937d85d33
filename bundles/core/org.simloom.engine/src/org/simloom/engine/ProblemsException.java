package org.simloom.engine;

import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** Stops a run before anything has started, with everything that is wrong. */
public final class ProblemsException extends ProblemException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one; the first is {@link #problem()}
     */
    public ProblemsException(List<Problem> problems) {
        super(problems.get(0));
        this.problems = List.copyOf(problems);
    }

    /** All that an exception tells: of one of this kind all its problems, of any other its one. */
    public static List<Problem> all(ProblemException e) {
        return e instanceof ProblemsException several ? several.problems : List.of(e.problem());
    }

    /** All of them. */
    public List<Problem> problems() {
        return problems;
    }
}
