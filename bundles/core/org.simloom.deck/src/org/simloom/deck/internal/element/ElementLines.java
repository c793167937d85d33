package org.simloom.deck.internal.element;

import java.util.Arrays;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.ElementKind;

/** Puts elements together that go over several lines. */
public final class ElementLines {
    /** Receives elements. */
    public interface Sink {
        /**
         * An element.
         *
         * @param nodes in the deck's order; only the first {@code count} are meant, used again
         * @param line  where it begins
         */
        void element(int id, ElementKind kind, int[] nodes, int count, DataLine line);
    }

    private final Sink sink;
    private Card card;
    private ElementKind kind;
    private int[] nodes = new int[32];
    private int count;
    private int id;
    private DataLine first;

    public ElementLines(Sink sink) {
        this.sink = sink;
    }

    /** The kind of the current card's elements. */
    public ElementKind kind() {
        return kind;
    }

    /** A line of a card {@code *ELEMENT}. */
    public void line(Card next, DataLine line) {
        if (next != card) {
            card = next;
            kind = ElementKind.of(next.named("TYPE").orElse(""));
            first = null;
        }
        int from = 0;
        if (first == null) {
            first = line;
            id = line.integer(0);
            count = 0;
            from = 1;
        }
        for (int field = from; field < line.count(); field++) {
            if (!line.isBlank(field)) {
                nodes = count == nodes.length ? Arrays.copyOf(nodes, 2 * count) : nodes;
                nodes[count++] = line.integer(field);
            }
        }
        if (kind.nodes() > 0 ? count >= kind.nodes() : !line.continues()) {
            sink.element(id, kind, nodes, count, first);
            first = null;
        }
    }
}
