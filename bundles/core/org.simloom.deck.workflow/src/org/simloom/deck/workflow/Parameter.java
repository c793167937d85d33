package org.simloom.deck.workflow;

import java.util.List;

/**
 * A number that becomes an input of the workflow.
 *
 * @param name        of the input
 * @param unit        that the deck has it in; empty for none
 * @param text        the number as the deck writes it
 * @param value       the number
 * @param integer     whether it is whole
 * @param description what it is
 * @param places      all places that take it; none for one of a {@code *PARAMETER} block
 */
public record Parameter(String name, String unit, String text, double value, boolean integer, String description,
        List<Place> places) {
    public Parameter {
        places = List.copyOf(places);
    }

    /** The parameter that a candidate proposes. */
    public static Parameter of(Candidate candidate, UnitSystem units) {
        return new Parameter(candidate.name(), units.unit(candidate.quantity()), candidate.text(), candidate.value(),
                candidate.isInteger(), candidate.description(), candidate.places());
    }

    /** The number as models and command lines write it. */
    public String number() {
        return Numeral.model(text, value);
    }

    /** The same under another name and in another unit. */
    public Parameter as(String otherName, String otherUnit) {
        return new Parameter(otherName, otherUnit, text, value, integer, description, places);
    }
}
