package org.simloom.deck;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Hands a deck on for as long as that is wanted: a big one takes a while to read. */
public final class CancellableHandler implements DeckHandler {
    private static final int LINES = 1 << 12;

    private final DeckHandler handler;
    private final BooleanSupplier cancelled;
    private int lines;

    /**
     * @param cancelled asked every few thousand lines; when it says yes, reading ends with a
     *                  {@link CancellationException}
     */
    public CancellableHandler(DeckHandler handler, BooleanSupplier cancelled) {
        this.handler = handler;
        this.cancelled = cancelled;
    }

    @Override
    public void card(Card card) {
        handler.card(card);
        line();
    }

    @Override
    public void data(Card card, DataLine line) {
        handler.data(card, line);
        line();
    }

    @Override
    public void include(Card card, Path included) {
        handler.include(card, included);
    }

    private void line() {
        if (lines++ % LINES == 0 && cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
