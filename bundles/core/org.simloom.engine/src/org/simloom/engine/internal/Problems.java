package org.simloom.engine.internal;

import org.simloom.base.l10n.Message;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;

/** Makes the engine's problems, code {@code engine.<key>}, text {@code <key>}, advice {@code <key>.advice}. */
public final class Problems {
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("engine", Problems.class);

    private Problems() {
    }

    /** An error. */
    public static ProblemException of(String key, Location where, Object... arguments) {
        return new ProblemException(error(key, where, arguments));
    }

    /** An error that is reported, not thrown. */
    public static Problem error(String key, Location where, Object... arguments) {
        return PROBLEMS.error(key, where, arguments);
    }

    /** A warning. */
    public static Problem warning(String key, Location where, Object... arguments) {
        return PROBLEMS.warning(key, where, arguments);
    }

    /** The same problem at a place, as far as it does not say one itself. */
    public static ProblemException at(ProblemException e, Location where) {
        Problem placed = at(e.problem(), where);
        return placed.equals(e.problem()) ? e : new ProblemException(placed, e);
    }

    /** The same problem at a place, as far as it does not say one itself. */
    public static Problem at(Problem p, Location where) {
        Location said = p.location();
        if (said.file() != null) {
            return p;
        }
        Location full = new Location(where.file(), where.line(), said.element() == null ? where.element()
                : where.element() == null || where.element().equals(said.element())
                        || where.element().endsWith("." + said.element()) ? said.element()
                                : where.element() + "." + said.element());
        return new Problem(p.severity(), p.code(), p.message(), p.advice(), full, p.arguments());
    }

    /** The texts of problems. */
    public static ProblemTexts texts() {
        return PROBLEMS;
    }

    /** A text of the engine that is kept and read in another language. */
    public static Message message(String key, Object... arguments) {
        return PROBLEMS.catalogue().message(key, arguments);
    }

    /** A text of the engine in the user's language. */
    public static String text(String key, Object... arguments) {
        return message(key, arguments).text();
    }
}
