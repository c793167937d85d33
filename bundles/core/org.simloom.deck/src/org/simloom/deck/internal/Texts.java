package org.simloom.deck.internal;

import java.util.Locale;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** The texts about meshes in decks. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    /** A problem {@code deck.<what>} with its advice. */
    public static ProblemException problem(String what, Location where, Object... arguments) {
        return new ProblemException(Problem.error("deck." + what,
                MESSAGES.get(Locale.getDefault(), what, arguments),
                MESSAGES.get(Locale.getDefault(), what + ".advice", arguments), where));
    }
}
