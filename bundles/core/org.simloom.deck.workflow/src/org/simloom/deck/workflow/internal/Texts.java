package org.simloom.deck.workflow.internal;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.deck.workflow.Role;

/** The texts of this bundle. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Role.class);

    private Texts() {
    }

    /** A text. */
    public static String get(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }

    /** Something that keeps a deck from being imported; its code is {@code deck.import.WHAT}. */
    public static ProblemException problem(String what, Location where, Object... arguments) {
        return new ProblemException(Problem.error("deck.import." + what, get(what, arguments),
                get(what + ".advice", arguments), where));
    }

    /** Something to know before a deck is imported. */
    public static Problem warning(String what, Location where, Object... arguments) {
        return Problem.warning("deck.import." + what, get(what, arguments), get(what + ".advice", arguments), where);
    }
}
