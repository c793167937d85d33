package org.simloom.deck.workflow.internal.scan;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;

/** Knows what the numbers of some keywords do. */
interface CardRule {
    /**
     * A line of data.
     *
     * @param index of the line on its card, from 0
     * @return whether the keyword is known here
     */
    boolean data(Card card, DataLine line, int index);
}
