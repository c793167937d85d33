package org.simloom.tool.internal;

import java.util.Locale;

import org.simloom.base.l10n.LocalText;
import org.simloom.base.l10n.Message;
import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;

/** The texts of this bundle. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("tool", Texts.class);

    private Texts() {
    }

    /** A text in the user's language. */
    public static String get(String key, Object... arguments) {
        return MESSAGES.get(Locale.getDefault(), key, arguments);
    }

    /** A text that is kept and read in another language. */
    public static Message message(String key, Object... arguments) {
        return PROBLEMS.catalogue().message(key, arguments);
    }

    /** A text in every language. */
    public static LocalText everywhere(String key, Object... arguments) {
        return PROBLEMS.catalogue().everywhere(key, arguments);
    }

    /** The texts of problems {@code tool.<what>}. */
    public static ProblemTexts problems() {
        return PROBLEMS;
    }

    /** A problem {@code tool.<what>} with its advice. */
    public static ProblemException problem(String what, Location where, Object... arguments) {
        return new ProblemException(PROBLEMS.error(what, where, arguments));
    }
}
