package org.simloom.study.internal;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** Makes the problems of studies, code {@code study.<key>}, text {@code <key>}, advice {@code <key>.advice}. */
public final class Problems {
    private static final Messages MESSAGES = Messages.of(Problems.class);

    private Problems() {
    }

    /** An error. */
    public static ProblemException of(String key, Location where, Object... arguments) {
        return new ProblemException(error(key, where, arguments));
    }

    /** An error that is reported, not thrown. */
    public static Problem error(String key, Location where, Object... arguments) {
        return Problem.error("study." + key, MESSAGES.get(key, arguments), MESSAGES.get(key + ".advice", arguments), where);
    }

    /** A warning. */
    public static Problem warning(String key, Location where, Object... arguments) {
        return Problem.warning("study." + key, MESSAGES.get(key, arguments), MESSAGES.get(key + ".advice", arguments),
                where);
    }

    /** A text in the user's language. */
    public static String text(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }
}
