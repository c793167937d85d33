package org.simloom.deck;

import java.nio.file.Path;

/** Receives a deck line by line, includes resolved, comments and blank lines left out. */
public interface DeckHandler {
    /** A keyword line. */
    void card(Card card);

    /** A line of data that belongs to {@code card}. */
    void data(Card card, DataLine line);

    /** A line that includes a file, whose lines come next. */
    default void include(Card card, Path included) {
    }
}
