package org.simloom.calculix.internal;

import java.util.List;
import java.util.stream.Stream;

import org.simloom.base.l10n.LocalText;
import org.simloom.base.l10n.Message;
import org.simloom.base.problem.KeptProblems;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;
import org.simloom.deck.DeckTexts;
import org.simloom.mesh.MeshTexts;
import org.simloom.tool.TextService;

/** The texts of this bundle, and of what it reads files with. */
public final class Texts implements TextService {
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("calculix", Texts.class);

    private static final List<ProblemTexts> ALL =
            Stream.concat(Stream.of(PROBLEMS, MeshTexts.problems()), DeckTexts.problems().stream()).toList();
    private static final KeptProblems KEPT = new KeptProblems(ALL);

    @Override
    public List<ProblemTexts> texts() {
        return ALL;
    }

    /** A sentence of evidence. */
    static Message get(String key, Object... arguments) {
        return PROBLEMS.catalogue().message(key, arguments);
    }

    /** A text in every language. */
    static LocalText everywhere(String key, Object... arguments) {
        return PROBLEMS.catalogue().everywhere(key, arguments);
    }

    /** The line of somebody's problem in every language, at a place. */
    static LocalText everywhere(Problem problem, Location where) {
        Problem placed = new Problem(problem.severity(), problem.code(), problem.message(), problem.advice(), where, problem.arguments());
        return LocalText.of(language -> KEPT.again(placed, language).toString());
    }

    /** A problem {@code calculix.<what>} with its advice. */
    static ProblemException problem(String what, Location where, Object... arguments) {
        return new ProblemException(PROBLEMS.error(what, where, arguments));
    }
}
