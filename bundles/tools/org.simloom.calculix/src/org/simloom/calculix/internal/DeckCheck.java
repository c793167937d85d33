package org.simloom.calculix.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.simloom.base.l10n.Message;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.deck.lint.DeckLinter;
import org.simloom.tool.CheckService;
import org.simloom.tool.Evidence;
import org.simloom.tool.ToolContext;

/** Looks through the deck before the solver does. Errors are violations, doubtful things warnings. */
public final class DeckCheck implements CheckService {
    private static final String NAME = "calculix.deck";
    private static final String DECK = Outputs.JOB + ".inp";
    private static final int SHOWN = 20;

    @Override
    public List<Evidence> check(ToolContext context, Map<String, String> settings) {
        List<Problem> problems = DeckLinter.lint(context.file(DECK));
        List<Evidence> evidence = new ArrayList<>();
        for (Problem problem : problems) {
            if (evidence.size() == SHOWN) {
                evidence.add(Evidence.warned(NAME, Texts.get("deck.more", problems.size() - SHOWN), DECK));
                break;
            }
            Message text = Texts.get("finding", Texts.everywhere(problem, at(problem, context.folder())));
            String source = source(problem, context.folder());
            evidence.add(problem.severity() == Severity.ERROR ? Evidence.violated(NAME, text, source)
                    : Evidence.warned(NAME, text, source));
        }
        if (problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
            evidence.add(0, Evidence.held(NAME, Texts.get("deck.held"), DECK));
        }
        return evidence;
    }

    private static Location at(Problem problem, Path folder) {
        Location at = problem.location();
        return at.file() == null ? at : new Location(source(problem, folder), at.line(), at.element());
    }

    private static String source(Problem problem, Path folder) {
        if (problem.location().file() == null) {
            return DECK;
        }
        Path file = Path.of(problem.location().file());
        return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
    }
}
