package org.simloom.deck.internal.convert;

import java.util.Locale;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.DeckHandler;
import org.simloom.deck.ElementKind;
import org.simloom.deck.internal.Texts;

/** The first reading: what kinds of elements there are. */
final class KindScan implements DeckHandler {
    private int dimension;
    private Card elements;

    @Override
    public void card(Card card) {
        elements = card.is("ELEMENT") ? card : null;
    }

    @Override
    public void data(Card card, DataLine line) {
        if (card != elements) {
            return;
        }
        elements = null; // the first line of a block is enough
        String type = card.named("TYPE").orElse("").toUpperCase(Locale.ROOT);
        if (type.matches("C3D27|C3D18|.*[A-Z]9")) {
            throw Texts.problem("mesh.complete", card.location(), type);
        }
        ElementKind kind = ElementKind.of(type);
        dimension = Math.max(dimension, kind.shape()
                .orElseThrow(() -> Texts.problem("mesh.type", card.location(), type)).dimension());
    }

    /** The highest dimension; 0 where there are no elements. */
    int dimension() {
        return dimension;
    }
}
