package org.simloom.deck.internal.lint;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;

/**
 * Loads and supports of what is not there. CalculiX complains about numbers above the highest one only and says
 * nothing about others, so that the load is simply not applied.
 */
final class TargetRule implements Rule {
    private static final Set<String> NODES = Set.of("BOUNDARY", "CLOAD", "CFLUX", "TEMPERATURE");
    private static final Set<String> ELEMENTS = Set.of("DLOAD", "DFLUX", "FILM", "RADIATE");
    private static final Set<String> INITIAL = Set.of("TEMPERATURE", "DISPLACEMENT", "VELOCITY");

    private final Inventory inventory;
    private final Findings findings;
    private final Bodies bodies;

    TargetRule(Inventory inventory, Findings findings, Bodies bodies) {
        this.inventory = inventory;
        this.findings = findings;
        this.bodies = bodies;
    }

    @Override
    public void data(Card card, DataLine line) {
        if (inventory.isObscure()) {
            return;
        }
        boolean initial = card.is("INITIAL CONDITIONS") && INITIAL.contains(card.named("TYPE").orElse(""));
        if (NODES.contains(card.name()) || initial) {
            nodes(card, line);
        } else if (ELEMENTS.contains(card.name())) {
            elements(card, line);
        } else if (card.is("DSLOAD") && inventory.surface(line.name(0)) == null) {
            findings.error("surface", card, line, line.name(0));
        }
    }

    private void nodes(Card card, DataLine line) {
        boolean force = card.is("CLOAD") || card.is("CFLUX");
        if (line.isInteger(0)) {
            int id = line.integer(0);
            if (!inventory.hasNode(id)) {
                findings.error("node", card, line, card.title(), id);
            } else if (force && !bodies.isUsed(inventory.place(id))) {
                findings.error("node.loose", card, line, id);
            }
            return;
        }
        String name = line.name(0);
        if (!inventory.hasNodeSet(name)) {
            findings.error("nset", card, line, name);
            return;
        }
        IntPredicate counts = id -> inventory.hasNode(id) && (!force || bodies.isUsed(inventory.place(id)));
        if (none(sink -> inventory.nodes(name, sink), counts)) {
            findings.error("nset.empty", card, line, card.title(), name);
        }
    }

    private void elements(Card card, DataLine line) {
        if (line.isInteger(0)) {
            if (!inventory.elements().has(line.integer(0))) {
                findings.error("element", card, line, card.title(), line.integer(0));
            }
            return;
        }
        String name = line.name(0);
        if (inventory.surface(name) != null || name.isEmpty()) {
            return;
        }
        if (!inventory.hasElementSet(name)) {
            findings.error("elset", card, line, name);
        } else if (none(sink -> inventory.elements(name, sink), inventory.elements()::has)) {
            findings.error("elset.empty", card, line, card.title(), name);
        }
    }

    private static boolean none(Consumer<IntConsumer> members, IntPredicate counts) {
        boolean[] found = {false};
        members.accept(id -> found[0] = found[0] || counts.test(id));
        return !found[0];
    }
}
