package org.simloom.deck.internal.lint;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.simloom.base.l10n.LocalText;
import org.simloom.deck.Card;
import org.simloom.deck.DataLine;
import org.simloom.deck.ElementKind.Family;
import org.simloom.mesh.NodeTable;

/**
 * Bodies that nothing holds. Supports of all steps up to the first static one count; in steady heat transfer a
 * body needs a temperature somewhere, given or of its surroundings.
 */
final class SupportRule implements Rule {
    private static final int PLANE = 0b100011;
    private static final int AXIAL = 0b000010;
    private static final int ALL = 0b111111;

    private final Inventory inventory;
    private final Findings findings;
    private final Bodies bodies;
    private final Supports supports;
    private final EquationLines equations = new EquationLines(this::equation);
    private final BitSet warmed = new BitSet();
    private Card step;
    private Card procedure;
    private boolean movesSeen;
    private boolean heatSeen;

    SupportRule(Inventory inventory, Findings findings, Bodies bodies) {
        this.inventory = inventory;
        this.findings = findings;
        this.bodies = bodies;
        this.supports = new Supports(inventory, bodies);
    }

    @Override
    public void card(Card card) {
        if (card.is("STEP")) {
            step = card;
            procedure = null;
        } else if (Keywords.isProcedure(card)) {
            procedure = card;
        } else if (card.is("END STEP") && procedure != null && !bodies.isAllUnclear()) {
            if (!movesSeen && Keywords.isStatic(procedure.name())) {
                movesSeen = true;
                movable();
            }
            if (!heatSeen && Keywords.isThermal(procedure.name()) && procedure.has("STEADY STATE")) {
                heatSeen = true;
                heatless();
            }
        }
    }

    @Override
    public void data(Card card, DataLine line) {
        switch (card.name()) {
            case "BOUNDARY" -> {
                int first = line.integer(1);
                int last = line.isBlank(2) ? first : line.integer(2);
                targets(line, place -> {
                    supports.hold(place, first, last);
                    if (first <= 0 || first <= 11 && last >= 11) {
                        warmed.set(place);
                    }
                });
            }
            case "EQUATION" -> {
                if (!card.has("REMOVE")) {
                    equations.line(card, line);
                }
            }
            case "FILM", "RADIATE" -> surroundings(line);
            default -> {
                // holds nothing
            }
        }
    }

    private void targets(DataLine line, IntConsumer consumer) {
        if (line.isInteger(0)) {
            int place = inventory.place(line.integer(0));
            if (place >= 0) {
                consumer.accept(place);
            }
        } else {
            inventory.nodes(line.name(0), id -> {
                if (inventory.hasNode(id)) {
                    consumer.accept(inventory.place(id));
                }
            });
        }
    }

    private void surroundings(DataLine line) {
        if (line.isInteger(0)) {
            warm(line.integer(0));
            return;
        }
        inventory.elements(line.name(0), this::warm);
        Surface surface = inventory.surface(line.name(0));
        if (surface != null) {
            for (int id : surface.elements().listed()) {
                warm(id);
            }
            for (String name : surface.elements().names()) {
                inventory.elements(name, this::warm);
            }
        }
    }

    private void warm(int element) {
        int at = inventory.elements().find(element);
        int place = at < 0 ? -1 : inventory.place(inventory.elements().firstNode(at));
        if (place >= 0) {
            warmed.set(place);
        }
    }

    private void equation(int[] nodes, int[] dofs, double[] factors) {
        double[] row = new double[6];
        int first = -1;
        for (int i = 0; i < nodes.length; i++) {
            int place = inventory.place(nodes[i]);
            if (place < 0) {
                continue;
            }
            bodies.use(place);
            bodies.join(first < 0 ? place : first, place);
            first = first < 0 ? place : first;
            if (dofs[i] >= 1 && dofs[i] <= 6) {
                double[] term = supports.row(place, dofs[i]);
                for (int k = 0; k < 6; k++) {
                    row[k] += factors[i] * term[k];
                }
            }
        }
        if (first >= 0) {
            supports.link(first, row);
        }
    }

    private Map<Integer, RigidMotion> motions() {
        NodeTable nodes = inventory.nodes();
        ElementTable elements = inventory.elements();
        Map<Integer, RigidMotion> motions = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            int place = inventory.place(elements.firstNode(i));
            Family family = elements.kind(i).family();
            if (place >= 0 && family != Family.OTHER) {
                motions.computeIfAbsent(bodies.body(place), b -> new RigidMotion()).element(elements.id(i),
                        motions(family),
                        family == Family.BEAM || family == Family.TRUSS);
            }
        }
        bodies.unclear().stream().forEach(place -> motions.remove(bodies.body(place)));
        for (int place = 0; place < nodes.size(); place++) {
            RigidMotion motion = motions.get(bodies.body(place));
            if (motion != null) {
                motion.add(nodes.coordinate(place, 0), nodes.coordinate(place, 1), nodes.coordinate(place, 2));
            }
        }
        return motions;
    }

    private static int motions(Family family) {
        return switch (family) {
            case PLANE -> PLANE;
            case AXISYMMETRIC -> AXIAL;
            default -> ALL;
        };
    }

    private void movable() {
        Map<Integer, RigidMotion> motions = motions();
        supports.forEach(motions::containsKey, (body, row) -> motions.get(body).add(row));
        for (RigidMotion motion : motions.values()) {
            List<String> free = motion.free();
            if (!free.isEmpty()) {
                findings.error("free", step, motion.element(), motion.nodes(),
                        LocalText.of(language -> free.stream().map(name -> Findings.problems().catalogue().text(language, "free." + name,
                                List.of())).collect(Collectors.joining(", "))));
            }
        }
    }

    private void heatless() {
        Map<Integer, RigidMotion> motions = motions();
        warmed.stream().forEach(place -> motions.remove(bodies.body(place)));
        for (RigidMotion motion : motions.values()) {
            findings.error("heatless", step, motion.element(), motion.nodes());
        }
    }
}
