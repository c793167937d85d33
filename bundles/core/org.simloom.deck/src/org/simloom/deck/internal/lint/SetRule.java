package org.simloom.deck.internal.lint;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;

/** Sets and surfaces that name what is not defined. */
final class SetRule implements Rule {
    private final Inventory inventory;
    private final Findings findings;

    SetRule(Inventory inventory, Findings findings) {
        this.inventory = inventory;
        this.findings = findings;
    }

    @Override
    public void data(Card card, DataLine line) {
        if (inventory.isObscure()) {
            return;
        }
        switch (card.name()) {
            case "NSET" -> members(card, line, true, line.count());
            case "ELSET" -> members(card, line, false, line.count());
            case "SURFACE" -> members(card, line, Surface.ofNodes(card), 1);
            default -> {
                // no set
            }
        }
    }

    private void members(Card card, DataLine line, boolean ofNodes, int fields) {
        if (card.has("GENERATE")) {
            return; // numbers left out of a range are nothing to wonder at
        }
        for (int field = 0; field < Math.min(fields, line.count()); field++) {
            if (line.isInteger(field)) {
                int id = line.integer(field);
                if (ofNodes ? !inventory.hasNode(id) : !inventory.elements().has(id)) {
                    findings.warning(ofNodes ? "set.node" : "set.element", card, line, id);
                }
            } else if (!line.isBlank(field)) {
                String name = line.name(field);
                if (ofNodes ? !inventory.hasNodeSet(name) : !inventory.hasElementSet(name)) {
                    findings.error(ofNodes ? "nset" : "elset", card, line, name);
                }
            }
        }
    }
}
