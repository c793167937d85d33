package org.simloom.deck.internal.lint;

import org.simloom.deck.Card;

/**
 * What goes by the name of a surface: one of nodes, one of faces of elements, or both, because CalculiX tells
 * them apart.
 *
 * @param nodes    members of {@code TYPE=NODE}
 * @param elements elements of {@code TYPE=ELEMENT}
 */
record Surface(IdSet nodes, IdSet elements) {
    Surface() {
        this(new IdSet(), new IdSet());
    }

    /** Whether a card {@code *SURFACE} is about nodes. */
    static boolean ofNodes(Card card) {
        return card.named("TYPE").orElse("ELEMENT").equals("NODE");
    }
}
