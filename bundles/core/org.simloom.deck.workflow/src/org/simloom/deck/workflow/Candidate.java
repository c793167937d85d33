package org.simloom.deck.workflow;

import java.util.List;

import org.simloom.base.l10n.Messages;

/**
 * A number that is worth a parameter. Lines of one card that have the same value in the same field are one
 * candidate.
 *
 * @param number      from 1, in the deck's order
 * @param name        proposed name: an identifier, different from all others of the deck
 * @param role        what it does
 * @param quantity    what it measures
 * @param card        keyword it stands under, such as {@code *ELASTIC}
 * @param subject     material, set or amplitude that it belongs to, as the deck writes it; may be empty
 * @param text        the number as the deck writes it
 * @param value       the number
 * @param places      where it stands, at least one
 * @param recommended whether it is of those that analysts vary most
 */
public record Candidate(int number, String name, Role role, PhysicalQuantity quantity, String card, String subject,
        String text, double value, List<Place> places, boolean recommended) {
    private static final Messages MESSAGES = Messages.of(Candidate.class);

    public Candidate {
        places = List.copyOf(places);
    }

    /** Where it stands first. */
    public Place place() {
        return places.get(0);
    }

    /** Whether the solver takes it for a whole number. */
    public boolean isInteger() {
        return quantity == PhysicalQuantity.COUNT;
    }

    /** What it is, in the user's language: "Young's modulus of STEEL". */
    public String description() {
        return subject.isEmpty() ? MESSAGES.get("described", role.label(), card)
                : MESSAGES.get("described.of", role.label(), subject, card);
    }
}
