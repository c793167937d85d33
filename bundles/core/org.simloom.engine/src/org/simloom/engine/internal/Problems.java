package org.simloom.engine.internal;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** Makes the engine's problems, code {@code engine.<key>}, text {@code <key>}, advice {@code <key>.advice}. */
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
        return Problem.error("engine." + key, MESSAGES.get(key, arguments), MESSAGES.get(key + ".advice", arguments),
                where);
    }

    /** A warning. */
    public static Problem warning(String key, Location where, Object... arguments) {
        return Problem.warning("engine." + key, MESSAGES.get(key, arguments), MESSAGES.get(key + ".advice", arguments),
                where);
    }

    /** The same problem at a place, where it does not say one itself. */
    public static ProblemException at(ProblemException e, Location where) {
        return e.problem().location().equals(Location.NONE) ? new ProblemException(at(e.problem(), where), e) : e;
    }

    /** The same problem at a place, where it does not say one itself. */
    public static Problem at(Problem p, Location where) {
        return p.location().equals(Location.NONE)
                ? new Problem(p.severity(), p.code(), p.message(), p.advice(), where) : p;
    }

    /** A text of the engine in the user's language. */
    public static String text(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }
}
