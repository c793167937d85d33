package org.simloom.deck.internal;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;

/** The texts about meshes in decks. */
public final class Texts {
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("deck", Texts.class);

    private Texts() {
    }

    /** The texts of problems. */
    public static ProblemTexts problems() {
        return PROBLEMS;
    }

    /** A problem {@code deck.<what>} with its advice. */
    public static ProblemException problem(String what, Location where, Object... arguments) {
        return new ProblemException(PROBLEMS.error(what, where, arguments));
    }
}
