package org.simloom.reliability.internal;

import java.math.BigDecimal;
import java.math.MathContext;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;

/** The texts of this bundle. */
public final class Texts {
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("reliability", Texts.class);

    private Texts() {
    }

    /** The texts of problems and notes. */
    public static ProblemTexts problems() {
        return PROBLEMS;
    }

    /** A problem {@code reliability.<what>} that ends a method. */
    public static ProblemException problem(String what, String element, Object... arguments) {
        return new ProblemException(PROBLEMS.error(what, Location.element(null, element), arguments));
    }

    /** A note {@code reliability.<what>} beside a result. */
    public static Problem note(String what, String element, Object... arguments) {
        return PROBLEMS.warning(what, Location.element(null, element), arguments);
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

    /** A number with four figures. */
    public static String rounded(double value) {
        return Double.isFinite(value) ? number(new BigDecimal(value).round(new MathContext(4)).doubleValue())
                : Double.toString(value);
    }
}
