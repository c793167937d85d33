package org.simloom.diagram.internal.server;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.diagram.DiagramHost;

import com.google.inject.Inject;

/** Tells the user, once and in one sentence, what went wrong with a message of the page. */
public final class Faults {
    private static final Messages MESSAGES = Messages.of(Faults.class);
    private static final int LONGEST = 120;

    private final DiagramHost host;

    @Inject
    public Faults(DiagramHost host) {
        this.host = host;
    }

    /** An action of a kind that nobody handles. */
    public static ProblemException unknown(String kind) {
        return new ProblemException(problem("unknown", shortened(kind)));
    }

    /** A message that cannot be read. */
    public static ProblemException unreadable(String why) {
        return new ProblemException(problem("unreadable", shortened(why)));
    }

    /** Tells the user and says what was told. */
    public Problem tell(String kind, Throwable fault) {
        Problem problem = fault instanceof ProblemException known ? known.problem()
                : problem("failed", shortened(kind), shortened(fault.getClass().getSimpleName()
                        + (fault.getMessage() == null ? "" : ": " + fault.getMessage())));
        host.problem(problem);
        return problem;
    }

    private static Problem problem(String key, Object... arguments) {
        return Problem.error("diagram." + key, MESSAGES.get(key, arguments), MESSAGES.get(key + ".advice"), Location.NONE);
    }

    private static String shortened(String text) {
        String line = text == null ? "?" : text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
