package org.simloom.deck.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.deck.CancellableHandler;
import org.simloom.deck.DeckReader;
import org.simloom.deck.internal.lint.Examination;
import org.simloom.deck.internal.lint.Findings;
import org.simloom.deck.internal.lint.Inventory;

/**
 * Looks for what makes CalculiX fail, or end well with a wrong result: names and numbers that nothing defines,
 * elements without a section or material, steps without procedure or load, and bodies that can move freely.
 *
 * <p>An error is only what is certain. What holds a body is worked out from the rigid-body motions that its
 * supports leave; where a deck joins or holds bodies in a way not understood here, nothing is said about them.
 *
 * <p>The deck is read twice as a stream. Memory grows with its nodes (some 45 bytes each), elements (12 bytes)
 * and members of sets (4 bytes) only. Stateless.
 */
public final class DeckLinter {
    private DeckLinter() {
    }

    /**
     * Examines a deck and what it includes.
     *
     * @return what was found, errors first, in the deck's order; codes are {@code deck.lint.*}, or those of
     *         {@link DeckReader#read} where the deck cannot be read to its end
     */
    public static List<Problem> lint(Path deck) {
        return lint(deck, () -> false);
    }

    /**
     * As {@link #lint(Path)}, for as long as it is wanted.
     *
     * @param cancelled asked now and then
     * @throws java.util.concurrent.CancellationException when it said yes
     */
    public static List<Problem> lint(Path deck, BooleanSupplier cancelled) {
        Findings findings = new Findings(deck);
        try {
            Inventory inventory = new Inventory(findings);
            DeckReader.read(deck, new CancellableHandler(inventory, cancelled));
            inventory.finish();
            Examination examination = new Examination(inventory, findings);
            DeckReader.read(deck, new CancellableHandler(examination, cancelled));
            examination.finish();
        } catch (ProblemException e) {
            findings.add(e.problem());
        }
        return findings.list();
    }
}
