package org.simloom.deck.internal.lint;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;

/** The lines of {@code *EQUATION}: a number of terms, then node, degree of freedom and factor of each. */
final class EquationLines {
    /** Receives equations. */
    interface Sink {
        void equation(int[] nodes, int[] dofs, double[] factors);
    }

    private final Sink sink;
    private Card card;
    private int[] nodes = new int[0];
    private int[] dofs;
    private double[] factors;
    private int count;

    EquationLines(Sink sink) {
        this.sink = sink;
    }

    void line(Card next, DataLine line) {
        if (next != card) {
            card = next;
            nodes = new int[0];
            count = 0;
        }
        if (count == nodes.length) {
            int terms = line.integer(0);
            nodes = new int[Math.max(0, Math.min(terms, 1 << 24))];
            dofs = new int[nodes.length];
            factors = new double[nodes.length];
            count = 0;
            return;
        }
        for (int field = 0; field + 1 < line.count() && count < nodes.length; field += 3) {
            nodes[count] = line.integer(field);
            dofs[count] = line.integer(field + 1);
            factors[count++] = line.real(field + 2);
        }
        if (count == nodes.length) {
            sink.equation(nodes, dofs, factors);
        }
    }
}
