package org.simloom.deck.internal.lint;

import java.util.List;
import java.util.Set;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;

/** Names in parameters and data that nothing defines. */
final class NameRule implements Rule {
    private static final Set<String> LOADS = Set.of("BOUNDARY", "CLOAD", "DLOAD", "DSLOAD", "CFLUX", "DFLUX", "FILM",
            "RADIATE", "TEMPERATURE", "BASEMOTION", "MASSFLOW");
    private static final List<String> AMPLITUDES = List.of("AMPLITUDE", "TIMEAMPLITUDE", "AMPLITUDE1", "AMPLITUDE2");
    /** Cards that merely ask for output: CalculiX leaves it out with a warning. */
    private static final Set<String> OUTPUT = Set.of("NODEPRINT", "ELPRINT", "NODEFILE", "ELFILE", "NODEOUTPUT",
            "ELEMENTOUTPUT", "CONTACTPRINT", "CONTACTFILE", "SECTIONPRINT", "FACEPRINT");
    private static final Set<String> NODE_SETS = Set.of("TRANSFORM", "RIGIDBODY", "RETAINEDNODALDOFS");
    private static final Set<String> ELEMENT_SETS = Set.of("SPRING", "DASHPOT", "GAP", "MASS", "RIGIDBODY",
            "DISTRIBUTINGCOUPLING");
    private static final Set<String> SURFACES = Set.of("COUPLING", "PRE-TENSIONSECTION", "DISTRIBUTING");

    private final Inventory inventory;
    private final Findings findings;

    NameRule(Inventory inventory, Findings findings) {
        this.inventory = inventory;
        this.findings = findings;
    }

    @Override
    public void card(Card card) {
        if (inventory.isObscure()) {
            return;
        }
        for (String parameter : LOADS.contains(card.name()) ? AMPLITUDES : List.<String>of()) {
            card.named(parameter).filter(name -> !inventory.defines("AMPLITUDE", name))
                    .ifPresent(name -> findings.error("amplitude", card, name));
        }
        boolean section = Keywords.isSection(card);
        if (section) {
            card.named("ORIENTATION").filter(name -> !inventory.defines("ORIENTATION", name))
                    .ifPresent(name -> findings.error("orientation", card, name));
        }
        if (NODE_SETS.contains(card.name())) {
            card.named("NSET").filter(name -> !inventory.hasNodeSet(name))
                    .ifPresent(name -> findings.error("nset", card, name));
        }
        if (section || ELEMENT_SETS.contains(card.name())) {
            card.named("ELSET").filter(name -> !inventory.hasElementSet(name))
                    .ifPresent(name -> findings.error("elset", card, name));
        }
        if (SURFACES.contains(card.name())) {
            card.named("SURFACE").filter(name -> inventory.surface(name) == null)
                    .ifPresent(name -> findings.error("surface", card, name));
        }
        if (card.is("CONTACT PAIR")) {
            card.named("INTERACTION").filter(name -> !inventory.defines("SURFACEINTERACTION", name))
                    .ifPresent(name -> findings.error("interaction", card, name));
        }
        if (OUTPUT.contains(card.name())) {
            output(card);
        }
    }

    private void output(Card card) {
        card.named("NSET").filter(name -> !inventory.hasNodeSet(name))
                .ifPresent(name -> findings.warning("output", card, name));
        card.named("ELSET").filter(name -> !inventory.hasElementSet(name))
                .ifPresent(name -> findings.warning("output", card, name));
    }

    @Override
    public void data(Card card, DataLine line) {
        if (inventory.isObscure() || !card.is("TIE") && !card.is("CONTACT PAIR")) {
            return;
        }
        for (int field = 0; field < 2; field++) {
            String name = line.name(field);
            if (!name.isEmpty() && inventory.surface(name) == null && !inventory.hasNodeSet(name)) {
                findings.error("surface", card, line, name);
            }
        }
    }
}
