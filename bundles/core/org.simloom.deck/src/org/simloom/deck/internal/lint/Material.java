package org.simloom.deck.internal.lint;

import java.util.HashSet;
import java.util.Set;

import org.simloom.deck.Card;

/** A material with the names of the property cards it has. */
final class Material {
    private static final Set<String> STIFFNESS = Set.of("ELASTIC", "HYPERELASTIC", "HYPERFOAM", "USERMATERIAL",
            "DEFORMATIONPLASTICITY", "MOHRCOULOMB");

    private final Card card;
    private final Set<String> properties = new HashSet<>();

    Material(Card card) {
        this.card = card;
    }

    Card card() {
        return card;
    }

    void add(String property) {
        properties.add(property);
    }

    /** Whether it resists deformation. */
    boolean isStiff() {
        return properties.stream().anyMatch(STIFFNESS::contains);
    }

    boolean has(String property) {
        return properties.contains(property);
    }

    /** Whether its laws are written by the user, so that nothing can be said about it. */
    boolean isOwn() {
        return properties.contains("USERMATERIAL");
    }
}
