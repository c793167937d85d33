package org.simloom.study.internal.field;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** What is said about fields; problems have the code {@code study.<key>}. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    static String get(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }

    /** A problem. */
    public static ProblemException problem(String key, Location where, Object... arguments) {
        return new ProblemException(Problem.error("study." + key, get(key, arguments), get(key + ".advice", arguments), where));
    }
}
