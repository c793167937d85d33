package org.simloom.deck.internal.lint;

import org.simloom.deck.Card;

/** Keywords that CalculiX skips, which is how a misspelled support or load gets lost. */
final class KeywordRule implements Rule {
    private final Findings findings;

    KeywordRule(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void card(Card card) {
        if (!Keywords.known(card)) {
            findings.warning("keyword", card, card.title());
        }
    }
}
