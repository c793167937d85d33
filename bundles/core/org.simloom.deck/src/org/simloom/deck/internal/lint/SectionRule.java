package org.simloom.deck.internal.lint;

import org.simloom.deck.Card;
import org.simloom.deck.ElementKind.Family;

/** Sections of sets or materials that are not defined, and elements without a section. */
final class SectionRule implements Rule {
    private final Inventory inventory;
    private final Findings findings;

    SectionRule(Inventory inventory, Findings findings) {
        this.inventory = inventory;
        this.findings = findings;
    }

    @Override
    public void end() {
        if (inventory.isObscure()) {
            return;
        }
        for (Section section : inventory.sections()) {
            for (String material : section.materials()) {
                if (!inventory.materials().containsKey(material)) {
                    findings.error("material", section.card(), material);
                }
            }
        }
        ElementTable elements = inventory.elements();
        int missing = 0;
        int first = -1;
        for (int place = 0; place < elements.size(); place++) {
            if (!elements.covered(place) && elements.kind(place).family() != Family.OTHER) {
                first = first < 0 ? place : first;
                missing++;
            }
        }
        if (missing > 0) {
            findings.error("section", (Card) null, elements.id(first), elements.kind(first).name(), missing);
        }
    }
}
