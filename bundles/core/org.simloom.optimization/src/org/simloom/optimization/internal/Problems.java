package org.simloom.optimization.internal;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;

/** What can be wrong, in the user's language. */
public final class Problems {
    private static final ProblemTexts TEXTS = ProblemTexts.of("optimization", Problems.class);

    private Problems() {
    }

    /** The texts. */
    public static ProblemTexts problems() {
        return TEXTS;
    }

    /** No run gave numbers. */
    public static ProblemException allFailed(int runs) {
        return error("allFailed", null, runs);
    }

    /** Something about a variable. */
    public static ProblemException variable(String key, String name) {
        return error(key, name, name);
    }

    /** Something about the problem or the settings. */
    public static ProblemException error(String key, String element, Object... arguments) {
        return new ProblemException(TEXTS.error(key, Location.element(null, element), arguments));
    }

    /** Something to be known of a result. */
    public static Problem warning(String key, Object... arguments) {
        return TEXTS.warning(key, Location.NONE, arguments);
    }
}
