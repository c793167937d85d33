package org.simloom.mesh.internal;

import org.simloom.base.l10n.LocalText;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;

/** The texts of this bundle. */
public final class Texts {
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("mesh", Texts.class);

    private Texts() {
    }

    /** The texts of problems. */
    public static ProblemTexts problems() {
        return PROBLEMS;
    }

    /** A text in every language. */
    public static LocalText get(String key, Object... arguments) {
        return PROBLEMS.catalogue().everywhere(key, arguments);
    }

    /** A problem {@code mesh.<what>} with its advice. */
    public static ProblemException problem(String what, Location where, Object... arguments) {
        return new ProblemException(PROBLEMS.error(what, where, arguments));
    }
}
