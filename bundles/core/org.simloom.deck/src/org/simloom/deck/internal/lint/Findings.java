package org.simloom.deck.internal.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemTexts;
import org.simloom.base.problem.Severity;
import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.lint.DeckLinter;

/** Gathers what is found; of each sort only the first few, because a wrong mesh can have a million of them. */
public final class Findings {
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("deck.lint", DeckLinter.class);
    private static final int SHOWN = 10;

    private final Path deck;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    public Findings(Path deck) {
        this.deck = deck;
    }

    /** Something certain, at a line of data. */
    void error(String what, Card card, DataLine line, Object... arguments) {
        add(PROBLEMS.error(what, at(card, line), arguments));
    }

    /** Something doubtful, at a line of data. */
    void warning(String what, Card card, DataLine line, Object... arguments) {
        add(PROBLEMS.warning(what, at(card, line), arguments));
    }

    /** Something certain, at a keyword line. */
    void error(String what, Card card, Object... arguments) {
        add(PROBLEMS.error(what, at(card), arguments));
    }

    /** Something doubtful, at a keyword line. */
    void warning(String what, Card card, Object... arguments) {
        add(PROBLEMS.warning(what, at(card), arguments));
    }

    /** The texts of the linter. */
    public static ProblemTexts problems() {
        return PROBLEMS;
    }

    private Location at(Card card) {
        return card == null ? Location.file(deck) : card.location();
    }

    private static Location at(Card card, DataLine line) {
        return new Location(line.file().toString(), line.line(), card.title());
    }

    /** Adds a problem found elsewhere. */
    public void add(Problem problem) {
        int count = counts.merge(problem.severity() + " " + problem.code(), 1, Integer::sum);
        if (count <= SHOWN) {
            problems.add(problem);
        }
    }

    /** Everything found, errors first. */
    public List<Problem> list() {
        List<Problem> all = new ArrayList<>(problems);
        counts.forEach((key, count) -> {
            if (count > SHOWN) {
                Problem last = problems.stream().filter(p -> key.equals(p.severity() + " " + p.code()))
                        .reduce((a, b) -> b).orElseThrow();
                all.add(last.severity() == Severity.ERROR ? PROBLEMS.error("more", last.location(), count - SHOWN)
                        : PROBLEMS.warning("more", last.location(), count - SHOWN));
            }
        });
        all.sort(Comparator.comparing((Problem p) -> p.severity() == Severity.ERROR ? 0 : 1));
        return List.copyOf(all);
    }
}
