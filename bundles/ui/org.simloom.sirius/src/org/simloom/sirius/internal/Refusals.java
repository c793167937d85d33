package org.simloom.sirius.internal;

import java.util.function.Consumer;

import org.simloom.base.problem.Problem;

/**
 * Where what cannot be done is told. The expressions of a tool swallow exceptions, so that the user would only see that
 * nothing happens.
 */
public final class Refusals {
    private static volatile Consumer<Problem> listener = problem -> { };

    private Refusals() {
    }

    /** Names who tells the user. */
    public static void tell(Consumer<Problem> whom) {
        listener = whom;
    }

    static void told(Problem problem) {
        listener.accept(problem);
    }
}
