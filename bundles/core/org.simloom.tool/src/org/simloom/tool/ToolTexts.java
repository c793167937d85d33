package org.simloom.tool;

import java.util.List;
import java.util.stream.Stream;

import org.simloom.base.l10n.KeptMessages;
import org.simloom.base.problem.KeptProblems;
import org.simloom.base.problem.ProblemTexts;
import org.simloom.base.units.Units;
import org.simloom.base.values.ValueParser;
import org.simloom.executor.LocalExecutor;
import org.simloom.expression.Expression;
import org.simloom.tool.internal.Texts;
import org.simloom.tool.internal.catalog.PackTexts;

/**
 * What is said about tools at work, and about the values they work with, for those who keep it. Installed packs bring
 * theirs.
 */
public final class ToolTexts {
    private static final List<ProblemTexts> OWN = List.of(Texts.problems(), Expression.problems(),
            ProblemTexts.of("executor", LocalExecutor.class), ProblemTexts.of("value", ValueParser.class),
            ProblemTexts.of("unit", Units.class));
    private static final KeptProblems KEPT = new KeptProblems(() -> Stream.concat(OWN.stream(), PackTexts.installed().stream()).toList());
    private static final KeptMessages MESSAGES = KEPT.messages();

    private ToolTexts() {
    }

    /** The problems of tools, expressions, values and units. */
    public static KeptProblems kept() {
        return KEPT;
    }

    /** All their texts, of which evidence is made. */
    public static KeptMessages messages() {
        return MESSAGES;
    }
}
