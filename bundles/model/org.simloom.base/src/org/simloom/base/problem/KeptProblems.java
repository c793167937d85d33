package org.simloom.base.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.simloom.base.l10n.KeptMessages;
import org.simloom.base.l10n.LocalText;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * Problems that are kept, and said again in the language of whoever reads them. What no text is known of, and what was
 * kept as a bare text, is told as it was.
 */
public final class KeptProblems {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    /** How what {@link #write} gives begins, and what a tool says does not. */
    private static final String BEGIN = "{\"severity\":\"";

    private final Supplier<List<ProblemTexts>> texts;

    /** @param texts of those problems that can be said again; of two with the same prefix the first that knows a problem */
    public KeptProblems(List<ProblemTexts> texts) {
        List<ProblemTexts> all = List.copyOf(texts);
        this.texts = () -> all;
    }

    /** As {@link #KeptProblems(List)}, asked each time: with packs, texts come and go. */
    public KeptProblems(Supplier<List<ProblemTexts>> texts) {
        this.texts = texts;
    }

    /** These and others. */
    public KeptProblems and(ProblemTexts... more) {
        return new KeptProblems(() -> Stream.concat(texts.get().stream(), Stream.of(more)).toList());
    }

    /** All texts of the packages that these problems are of. */
    public KeptMessages messages() {
        return new KeptMessages(() -> texts.get().stream().map(ProblemTexts::catalogue).toList());
    }

    /** A problem as it is kept, in one line. */
    public static String write(Problem problem) {
        return GSON.toJson(problem);
    }

    /** What was kept, in the user's language; {@code null} for {@code null}. A bare text has no code. */
    public Problem read(String kept) {
        return read(kept, Locale.getDefault());
    }

    private Problem read(String kept, Locale language) {
        return kept == null ? null : parsed(kept).map(problem -> again(problem, language))
                .orElseGet(() -> Problem.error("", kept, "", Location.NONE));
    }

    /** What was kept as the line that a user reads; {@code null} for {@code null}. */
    public String line(String kept) {
        return line(kept, Locale.getDefault());
    }

    /** As {@link #line(String)}, in a language. */
    public String line(String kept, Locale language) {
        return kept == null ? null : read(kept, language).toString();
    }

    /** A problem in the user's language. */
    public Problem again(Problem kept) {
        return again(kept, Locale.getDefault());
    }

    /** A problem's message in every language, for another problem that tells of it. */
    public LocalText message(Problem problem) {
        return LocalText.of(language -> again(problem, language).message());
    }

    /** A problem's advice in every language, likewise. */
    public LocalText advice(Problem problem) {
        return LocalText.of(language -> again(problem, language).advice());
    }

    /** A problem in a language. */
    public Problem again(Problem kept, Locale language) {
        return texts.get().stream().map(known -> known.again(kept, language)).flatMap(Optional::stream).findFirst().orElse(kept);
    }

    private static Optional<Problem> parsed(String kept) {
        try {
            return kept.startsWith(BEGIN) ? Optional.of(GSON.fromJson(kept, Problem.class)).filter(KeptProblems::isWhole)
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty(); // what Gson says of what is damaged: told as it is
        }
    }

    private static boolean isWhole(Problem problem) {
        return problem.severity() != null && problem.code() != null && problem.message() != null && problem.advice() != null
                && problem.location() != null;
    }
}
