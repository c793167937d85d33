package org.simloom.deck.ui.internal.wizard;

import org.simloom.deck.workflow.Candidate;
import org.simloom.deck.workflow.Parameter;
import org.simloom.deck.workflow.UnitSystem;

/** A candidate as the user is about to take it. */
final class Row {
    private final Candidate candidate;
    private boolean chosen;
    private String name;
    private String unit;
    private boolean unitIsOwn;

    Row(Candidate candidate, UnitSystem units) {
        this.candidate = candidate;
        this.chosen = candidate.recommended();
        this.name = candidate.name();
        units(units);
    }

    /** Follows another system of units, unless the user has given a unit. */
    void units(UnitSystem units) {
        unit = unitIsOwn ? unit : units.unit(candidate.quantity());
    }

    Candidate candidate() {
        return candidate;
    }

    boolean isChosen() {
        return chosen;
    }

    void choose(boolean yes) {
        chosen = yes;
    }

    String name() {
        return name;
    }

    void name(String text) {
        name = text.strip();
    }

    String unit() {
        return unit;
    }

    void unit(String text) {
        unitIsOwn |= !unit.equals(text.strip());
        unit = text.strip();
    }

    Parameter parameter() {
        return Parameter.of(candidate, UnitSystem.NONE).as(name, unit);
    }
}
