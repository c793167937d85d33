package org.simloom.bench.internal;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** The bench's texts in the user's language. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    /** A text. */
    public static String get(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }

    /** A problem {@code bench.<what>} with its advice. */
    public static ProblemException problem(String what, Location where, Object... arguments) {
        return new ProblemException(Problem.error("bench." + what, get(what, arguments), get(what + ".advice", arguments),
                where));
    }
}
