package org.simloom.engine;

import java.util.Locale;

import org.simloom.base.l10n.KeptMessages;
import org.simloom.base.problem.KeptProblems;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.explain.Reasons;
import org.simloom.surrogate.SurrogateTexts;
import org.simloom.tool.ToolTexts;

/** What is said about runs, for those who keep it. */
public final class EngineTexts {
    private static final KeptProblems KEPT = ToolTexts.kept().and(Problems.texts(), SurrogateTexts.problems());
    private static final KeptMessages MESSAGES = KEPT.messages().and(Reasons.texts());

    private EngineTexts() {
    }

    /** The problems that a run and its tasks fail with. */
    public static KeptProblems kept() {
        return KEPT;
    }

    /** What the store keeps of a problem, or of the reasons why a task ran, as the line that a user reads. */
    public static String line(String kept) {
        return line(kept, Locale.getDefault());
    }

    /** As {@link #line(String)}, in a language. */
    public static String line(String kept, Locale language) {
        return KEPT.line(MESSAGES.line(kept, language), language);
    }
}
