package org.simloom.deck.workflow.internal.scan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.simloom.deck.workflow.PhysicalQuantity;
import org.simloom.deck.workflow.Place;
import org.simloom.deck.workflow.Role;

/** A candidate that is still being collected. */
final class Draft {
    final Role role;
    final PhysicalQuantity quantity;
    final String card;
    final String suffix;
    final String text;
    final double value;
    final int step;
    final Set<String> subjects = new LinkedHashSet<>();
    final List<Place> places = new ArrayList<>();

    Draft(Role role, PhysicalQuantity quantity, String card, String suffix, String text, double value, int step) {
        this.role = role;
        this.quantity = quantity;
        this.card = card;
        this.suffix = suffix;
        this.text = text;
        this.value = value;
        this.step = step;
    }

    /** The set or material; of single nodes or elements the first few. */
    String subject() {
        List<String> all = List.copyOf(subjects);
        return all.size() <= 3 ? String.join(", ", all) : String.join(", ", all.subList(0, 2)) + ", …";
    }

    /** Name that says what it is; others of the deck may have the same. */
    String name() {
        String only = subjects.size() == 1 ? subjects.iterator().next() : "";
        String of = Identifiers.part(!only.isEmpty() && Character.isDigit(only.charAt(0)) ? "n" + only : only);
        boolean ofMaterial = role.ordinal() <= Role.FRICTION.ordinal();
        String first = ofMaterial ? of : role.word();
        String second = ofMaterial ? role.word() : of;
        String name = first.isEmpty() ? second : second.isEmpty() ? first : first + "_" + second;
        return suffix.isEmpty() ? name : name + "_" + suffix;
    }
}
