package org.simloom.deck.internal.lint;

import java.util.List;

import org.simloom.base.problem.ProblemException;
import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.DeckHandler;

/** The second pass: every rule sees every line. */
public final class Examination implements DeckHandler {
    private final Findings findings;
    private final List<Rule> rules;

    public Examination(Inventory inventory, Findings findings) {
        this.findings = findings;
        Bodies bodies = new Bodies(inventory);
        this.rules = List.of(new KeywordRule(findings), new NumberRule(findings), new NodeRule(inventory, findings),
                new ElementRule(inventory, findings, bodies), new SetRule(inventory, findings),
                new SectionRule(inventory, findings), new NameRule(inventory, findings),
                new LinkRule(inventory, bodies), new TargetRule(inventory, findings, bodies),
                new StepRule(inventory, findings), new MaterialRule(inventory, findings),
                new SupportRule(inventory, findings, bodies));
    }

    @Override
    public void card(Card card) {
        rules.forEach(rule -> rule.card(card));
    }

    @Override
    public void data(Card card, DataLine line) {
        for (Rule rule : rules) {
            try {
                rule.data(card, line);
            } catch (ProblemException e) {
                findings.add(e.problem());
            }
        }
    }

    /** Says what only the whole deck tells; to be called once at the end. */
    public void finish() {
        rules.forEach(Rule::end);
    }
}
