package org.simloom.deck;

/** Receives a deck line by line, includes resolved, comments and blank lines left out. */
public interface DeckHandler {
    /** A keyword line. */
    void card(Card card);

    /** A line of data that belongs to {@code card}. */
    void data(Card card, DataLine line);
}
