package org.simloom.study.internal;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** Makes the problems of studies, code {@code study.<key>}, text {@code <key>}, advice {@code <key>.advice}. */
public final class Problems {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);
    private static final Messages MESSAGES = Messages.of(Problems.class);

    private Problems() {
    }

    /** An error. */
    public static ProblemException of(String key, Location where, Object... arguments) {
        return new ProblemException(error(key, where, arguments));
    }

    /** An error that is reported, not thrown. */
    public static Problem error(String key, Location where, Object... arguments) {
        return Problem.error("study." + key, MESSAGES.get(key, arguments), MESSAGES.get(key + ".advice", arguments), where);
    }

    /** A warning. */
    public static Problem warning(String key, Location where, Object... arguments) {
        return Problem.warning("study." + key, MESSAGES.get(key, arguments), MESSAGES.get(key + ".advice", arguments),
                where);
    }

    /** A text in the user's language. */
    public static String text(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }

    /** A text that was kept in the language of whoever ran a study, in that of whoever reads it; itself where it is another text. */
    public static String reread(String key, String kept) {
        try {
            return LANGUAGES.stream().anyMatch(language -> MESSAGES.get(language, key).equals(kept)) ? MESSAGES.get(key) : kept;
        } catch (MissingResourceException e) {
            return kept;
        }
    }
}
