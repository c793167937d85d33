package org.simloom.deck.internal.lint;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;

/** Something looked for in the second pass. */
interface Rule {
    /** A keyword line. */
    default void card(Card card) {
    }

    /** A line of data. */
    default void data(Card card, DataLine line) {
    }

    /** The deck is at its end. */
    default void end() {
    }
}
