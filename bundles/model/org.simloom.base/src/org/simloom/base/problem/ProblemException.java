package org.simloom.base.problem;

/**
 * Stops what is being done because of a {@link Problem} that a person can mend. Its message is the
 * line shown to the user; the cause, if any, is for the log only.
 */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }
}
