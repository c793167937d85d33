package org.simloom.deck.internal.lint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;

/** Nodes that are defined at two places: CalculiX takes the last without a word. */
final class NodeRule implements Rule {
    private final Inventory inventory;
    private final Findings findings;
    private final Map<Integer, double[]> first = new HashMap<>();

    NodeRule(Inventory inventory, Findings findings) {
        this.inventory = inventory;
        this.findings = findings;
    }

    @Override
    public void data(Card card, DataLine line) {
        if (!card.is("NODE") || inventory.repeated().isEmpty() || !line.isInteger(0) || line.integer(0) < 0
                || !inventory.repeated().get(line.integer(0))) {
            return;
        }
        double[] here = {line.real(1), line.real(2), line.real(3)};
        double[] there = first.putIfAbsent(line.integer(0), here);
        if (there != null && !Arrays.equals(there, here)) {
            findings.warning("node.twice", card, line, line.integer(0));
        }
    }
}
