package org.simloom.optimization.internal;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** What can be wrong, in the user's language. */
public final class Problems {
    private static final Messages TEXTS = Messages.of(Problems.class);

    private Problems() {
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
        return new ProblemException(Problem.error("optimization." + key, TEXTS.get(key, arguments),
                TEXTS.get(key + ".advice", arguments), Location.element(null, element)));
    }

    /** Something to be known of a result. */
    public static Problem warning(String key, Object... arguments) {
        return Problem.warning("optimization." + key, TEXTS.get(key, arguments), TEXTS.get(key + ".advice", arguments),
                Location.NONE);
    }
}
