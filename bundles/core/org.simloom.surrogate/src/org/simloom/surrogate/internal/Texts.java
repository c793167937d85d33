package org.simloom.surrogate.internal;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;

/** The surrogates' texts in the user's language. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("surrogate", Texts.class);

    private Texts() {
    }

    /** The texts of problems. */
    public static ProblemTexts problems() {
        return PROBLEMS;
    }

    /** A text. */
    public static String get(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }

    /** A text in a language. */
    public static String get(java.util.Locale locale, String key, Object... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }

    /** A number as people read it, to five digits. */
    public static String number(double value) {
        java.math.BigDecimal rounded = new java.math.BigDecimal(value).round(new java.math.MathContext(5)).stripTrailingZeros();
        double size = Math.abs(value);
        return size == 0 ? "0" : size >= 1e-4 && size < 1e7 ? rounded.toPlainString() : rounded.toString();
    }

    /** A problem {@code surrogate.<what>} with its advice. */
    public static ProblemException problem(String what, Object... arguments) {
        return problem(Location.NONE, what, arguments);
    }

    /** A problem {@code surrogate.<what>} with its advice, somewhere. */
    public static ProblemException problem(Location where, String what, Object... arguments) {
        return new ProblemException(PROBLEMS.error(what, where, arguments));
    }
}
