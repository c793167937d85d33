package org.simloom.pack.internal;

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

    /** A problem {@code pack.<what>} with its advice. */
    public static ProblemException problem(String what, Location where, Object... arguments) {
        return problem(what, where, null, arguments);
    }

    /** A problem {@code pack.<what>} with its advice and what brought it about. */
    public static ProblemException problem(String what, Location where, Throwable cause, Object... arguments) {
        return new ProblemException(Problem.error("pack." + what, get(what, arguments),
                get(what + ".advice", arguments), where), cause);
    }

    /** What a failure of the file system says, in words. */
    public static String reason(java.io.IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? get("denied", e.getMessage())
                : String.valueOf(e.getMessage());
    }
}
