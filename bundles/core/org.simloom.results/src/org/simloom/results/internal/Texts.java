package org.simloom.results.internal;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** The texts of this bundle. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    /** A text in the user's language. */
    public static String get(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }

    /** A problem {@code results.<what>} with its advice. */
    public static ProblemException problem(String what, Location where, Object... arguments) {
        return new ProblemException(Problem.error("results." + what, get(what, arguments),
                get(what + ".advice", arguments), where));
    }
}
