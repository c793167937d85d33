package org.simloom.base.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

import org.simloom.base.l10n.Catalogue;
import org.simloom.base.l10n.LocalText;

/**
 * The problems of one package: makes them from its texts, and says in the user's language what was kept in another. The
 * problem {@code <prefix>.<key>} has the text {@code <key>} and the advice {@code <key>.advice}. An argument that is a
 * {@link LocalText} is kept in every language.
 */
public final class ProblemTexts {
    private final Catalogue catalogue;

    private ProblemTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The problems of a package.
     *
     * @param prefix of their codes
     * @param anchor a class beside the texts
     */
    public static ProblemTexts of(String prefix, Class<?> anchor) {
        return new ProblemTexts(Catalogue.of(prefix, anchor));
    }

    /** All texts of the package; it is called as the problems' codes begin. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** An error. */
    public Problem error(String key, Location where, Object... arguments) {
        return make(Severity.ERROR, key, where, Catalogue.kept(arguments));
    }

    /** A warning. */
    public Problem warning(String key, Location where, Object... arguments) {
        return make(Severity.WARNING, key, where, Catalogue.kept(arguments));
    }

    private Problem make(Severity severity, String key, Location where, List<String> arguments) {
        Locale language = Locale.getDefault();
        return new Problem(severity, catalogue.name() + "." + key, catalogue.text(language, key, arguments),
                catalogue.text(language, key + ".advice", arguments), where, arguments);
    }

    /**
     * The same problem in the user's language; empty where it is none of these. One that was kept without its arguments
     * is said again as far as its texts tell them.
     */
    public Optional<Problem> again(Problem kept) {
        return again(kept, Locale.getDefault());
    }

    /** As {@link #again(Problem)}, in a language. */
    public Optional<Problem> again(Problem kept, Locale language) {
        if (!kept.code().startsWith(catalogue.name() + ".")) {
            return Optional.empty();
        }
        String key = kept.code().substring(catalogue.name().length() + 1);
        return (kept.arguments().isEmpty() ? told(kept, key) : Optional.of(kept.arguments()))
                .flatMap(arguments -> catalogue.again(language, key, arguments)
                        .flatMap(message -> catalogue.again(language, key + ".advice", arguments)
                                .map(advice -> new Problem(kept.severity(), kept.code(), message, advice, kept.location(), arguments))));
    }

    /** What the message tells, and of what it does not have, what the advice does. */
    private Optional<List<String>> told(Problem kept, String key) {
        try {
            Optional<List<String>> message = catalogue.arguments(key, kept.message());
            Optional<List<String>> advice = catalogue.arguments(key + ".advice", kept.advice());
            return message.isEmpty() || advice.isEmpty() ? Optional.empty() : Optional.of(merged(message.get(), advice.get()));
        } catch (MissingResourceException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> merged(List<String> first, List<String> second) {
        String[] all = new String[Math.max(first.size(), second.size())];
        Arrays.setAll(all, i -> i < first.size() && (i >= second.size() || !first.get(i).isEmpty()) ? first.get(i) : second.get(i));
        return List.of(all);
    }
}
