package org.simloom.study.internal.field;

import java.util.List;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;

/** What is said about fields; problems have the code {@code study.<key>}. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("study", Texts.class);

    /** The fields that people have a name for. */
    static final List<String> LABELS = List.of("label.STRESS.MISES", "label.DISP.MAGNITUDE", "label.NDTEMP",
            "label.FORC.MAGNITUDE");

    private Texts() {
    }

    /** The texts of problems. */
    public static ProblemTexts problems() {
        return PROBLEMS;
    }

    /** The name of a mode that was kept in the language of whoever ran a study, in that of whoever reads it; itself otherwise. */
    public static String rereadMode(String kept) {
        return MESSAGES.arguments("field.mode", kept).filter(parts -> parts.get(1).matches("\\d+")).map(parts -> get("field.mode", LABELS.stream()
                .filter(label -> MESSAGES.arguments(label, parts.get(0)).isPresent()).findFirst().map(Texts::get)
                .orElse(parts.get(0)), parts.get(1))).orElse(kept);
    }

    static String get(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }

    /** A problem. */
    public static ProblemException problem(String key, Location where, Object... arguments) {
        return new ProblemException(PROBLEMS.error(key, where, arguments));
    }
}
