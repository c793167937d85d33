package org.simloom.study.internal;

import java.util.MissingResourceException;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.KeptProblems;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;
import org.simloom.engine.EngineTexts;
import org.simloom.mesh.MeshTexts;
import org.simloom.optimization.OptimizationTexts;
import org.simloom.reliability.ReliabilityTexts;
import org.simloom.sampling.SamplingTexts;
import org.simloom.study.internal.field.Texts;

/** Makes the problems of studies, code {@code study.<key>}, text {@code <key>}, advice {@code <key>.advice}. */
public final class Problems {
    private static final Messages MESSAGES = Messages.of(Problems.class);
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("study", Problems.class);
    /** Of all whose notes studies keep; those of fields have the same prefix. */
    private static final KeptProblems KEPT = EngineTexts.kept().and(PROBLEMS, Texts.problems(), ReliabilityTexts.problems(),
            OptimizationTexts.problems(), SamplingTexts.problems(), MeshTexts.problems());

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

    /** A text in the user's language. */
    public static String text(String key, Object... arguments) {
        return MESSAGES.get(key, arguments);
    }

    /** Problems that were kept in the language of whoever ran a study, in that of whoever reads them. */
    public static KeptProblems kept() {
        return KEPT;
    }

    /** A text that was kept in the language of whoever ran a study, in that of whoever reads it; itself where it is another text. */
    public static String reread(String key, String kept) {
        try {
            return MESSAGES.arguments(key, kept).map(arguments -> MESSAGES.get(key, arguments.toArray())).orElse(kept);
        } catch (MissingResourceException e) {
            return kept;
        }
    }
}
