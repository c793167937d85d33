package org.simloom.deck;

import java.util.List;

import org.simloom.base.problem.ProblemTexts;
import org.simloom.deck.internal.Texts;
import org.simloom.deck.internal.lint.Findings;

/** What is said about decks, for those who keep it and say it again in another language. */
public final class DeckTexts {
    private DeckTexts() {
    }

    /** The texts of problems with decks and with meshes in them, and of the linter. */
    public static List<ProblemTexts> problems() {
        return List.of(DeckReader.PROBLEMS, Texts.problems(), Findings.problems());
    }
}
