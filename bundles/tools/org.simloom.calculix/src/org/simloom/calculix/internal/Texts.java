package org.simloom.calculix.internal;

import java.util.Locale;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** The texts of this bundle. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    /** A text in the user's language. */
    static String get(String key, Object... arguments) {
        return MESSAGES.get(Locale.getDefault(), key, arguments);
    }

    /** A problem {@code calculix.<what>} with its advice. */
    static ProblemException problem(String what, Location where, Object... arguments) {
        return new ProblemException(Problem.error("calculix." + what, get(what, arguments),
                get(what + ".advice", arguments), where));
    }
}
