package org.simloom.sampling.internal;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** Makes the problems of sampling, code {@code sampling.<key>}, text {@code <key>}, advice {@code <key>.advice}. */
public final class Problems {
    private static final Messages MESSAGES = Messages.of(Problems.class);

    private Problems() {
    }

    /** An error. */
    public static ProblemException of(String key, Object... arguments) {
        return new ProblemException(Problem.error("sampling." + key, MESSAGES.get(key, arguments),
                MESSAGES.get(key + ".advice", arguments), Location.NONE));
    }

    /** An error of one variable, or of several named together. */
    public static ProblemException at(String variable, String key, Object... arguments) {
        return new ProblemException(Problem.error("sampling." + key, MESSAGES.get(key, arguments),
                MESSAGES.get(key + ".advice", arguments), new Location(null, 0, variable)));
    }
}
