package org.simloom.deck.workflow.internal.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.simloom.deck.Card;
import org.simloom.deck.ElementKind;

/** What holds at a place of a deck: the material being described, the step, and what sets of elements are. */
final class Scene {
    static final Set<String> PROCEDURES = Set.of("STATIC", "VISCO", "BUCKLE", "FREQUENCY", "DYNAMIC", "MODALDYNAMIC",
            "STEADYSTATEDYNAMICS", "HEATTRANSFER", "COUPLEDTEMPERATURE-DISPLACEMENT",
            "UNCOUPLEDTEMPERATURE-DISPLACEMENT", "COMPLEXFREQUENCY", "GREEN", "SENSITIVITY", "ELECTROMAGNETICS");

    private final Map<String, ElementKind.Family> families = new HashMap<>();
    private String material = "";
    private int step;
    private String procedure = "";
    private boolean network;

    void card(Card card) {
        switch (card.name()) {
            case "MATERIAL", "SURFACEINTERACTION", "GAPCONDUCTANCE" -> material = card.named("NAME").orElse(material);
            case "STEP" -> {
                step++;
                procedure = "";
            }
            case "ELEMENT" -> card.named("TYPE").ifPresent(type -> {
                network |= type.equals("D");
                card.named("ELSET").ifPresent(set -> families.put(set, ElementKind.of(type).family()));
            });
            default -> procedure = PROCEDURES.contains(card.name()) ? card.name() : procedure;
        }
    }

    String material() {
        return material;
    }

    /** From 1; 0 before the first. */
    int step() {
        return step;
    }

    String procedure() {
        return procedure;
    }

    /** Whether there is a network of fluids, where freedoms are mass flow and pressure. */
    boolean hasNetwork() {
        return network;
    }

    /** Whether a set is of trusses, as far as is known. */
    boolean isTruss(String set) {
        ElementKind.Family family = families.get(set);
        return family == null ? !families.isEmpty() && families.values().stream().allMatch(f -> f == ElementKind.Family.TRUSS)
                : family == ElementKind.Family.TRUSS;
    }
}
