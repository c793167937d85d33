package org.simloom.reliability.internal;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** The texts of this bundle. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    /** A problem {@code reliability.<what>} that ends a method. */
    public static ProblemException problem(String what, String element, Object... arguments) {
        return new ProblemException(Problem.error("reliability." + what, MESSAGES.get(what, arguments),
                MESSAGES.get(what + ".advice", arguments), Location.element(null, element)));
    }

    /** A note {@code reliability.<what>} beside a result. */
    public static Problem note(String what, String element, Object... arguments) {
        return Problem.warning("reliability." + what, MESSAGES.get(what, arguments),
                MESSAGES.get(what + ".advice", arguments), Location.element(null, element));
    }

    /** A setting must be at least so much. */
    public static void atLeast(String setting, double value, double least) {
        if (!(value >= least)) {
            throw problem("setting.least", setting, setting, number(value), number(least));
        }
    }

    /** A setting must lie between two values, themselves excluded. */
    public static void between(String setting, double value, double low, double high) {
        if (!(value > low && value < high)) {
            throw problem("setting.between", setting, setting, number(value), number(low), number(high));
        }
    }

    /** A number as people read it: whole ones without a point. */
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
