package org.simloom.deck.internal.lint;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.ElementKind;
import org.simloom.deck.ElementKind.Family;
import org.simloom.deck.internal.element.ElementLines;

/** Elements of undefined nodes; joins the nodes of an element to bodies. */
final class ElementRule implements Rule {
    private final Inventory inventory;
    private final Findings findings;
    private final Bodies bodies;
    private final ElementLines lines = new ElementLines(this::element);
    private Card card;

    ElementRule(Inventory inventory, Findings findings, Bodies bodies) {
        this.inventory = inventory;
        this.findings = findings;
        this.bodies = bodies;
    }

    @Override
    public void data(Card next, DataLine line) {
        if (next.is("ELEMENT")) {
            card = next;
            lines.line(next, line);
        }
    }

    private void element(int id, ElementKind kind, int[] nodes, int count, DataLine line) {
        boolean network = kind.name().equals("D");
        boolean joins = kind.family() != Family.OTHER || kind.name().matches("SPRING[A2]|DASHPOTA|GAPUNI");
        int first = -1;
        for (int i = 0; i < count; i++) {
            int place = inventory.place(nodes[i]);
            if (place < 0) {
                // an end of a fluid network has no node, which is written as 0
                if (!inventory.isObscure() && !(network && nodes[i] == 0)) {
                    findings.error("element.node", card, line, id, nodes[i]);
                }
                continue;
            }
            bodies.use(place);
            if (joins && first >= 0) {
                bodies.join(first, place);
            }
            if (kind.family() == Family.SHELL || kind.family() == Family.BEAM || kind.family() == Family.TRUSS
                    || kind.family() == Family.MEMBRANE) {
                bodies.turn(place);
            }
            if (kind.name().startsWith("U") || kind.name().equals("SPRING1")) {
                bodies.blur(place);
            }
            first = first < 0 ? place : first;
        }
        if (kind.nodes() > 0 && kind.shape().isPresent() && count > kind.nodes()) {
            findings.warning("element.count", card, line, id, kind.name(), kind.nodes(), count);
        }
    }
}
