package org.simloom.deck.ui.internal.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.OutputOffer;
import org.simloom.deck.workflow.Parameter;
import org.simloom.deck.workflow.Place;
import org.simloom.deck.workflow.UnitSystem;

/** What the user has chosen of a deck so far; the pages share it. */
final class Choices {
    private DeckSurvey survey;
    private UnitSystem units = UnitSystem.NONE;
    private final List<Row> rows = new ArrayList<>();
    private final Set<OutputOffer> outputs = new HashSet<>();

    /** Begins with another deck; {@code null} for none. */
    void survey(DeckSurvey read) {
        survey = read;
        rows.clear();
        outputs.clear();
        if (read != null) {
            units = read.units().system();
            read.candidates().forEach(candidate -> rows.add(new Row(candidate, units)));
            read.outputs().stream().filter(OutputOffer::recommended).forEach(outputs::add);
        }
    }

    DeckSurvey survey() {
        return survey;
    }

    UnitSystem units() {
        return units;
    }

    void units(UnitSystem system) {
        units = survey == null || survey.units().system().isNone() ? system
                : system.withTemperature(survey.units().system().temperature());
        rows.forEach(row -> row.units(units));
    }

    List<Row> rows() {
        return rows;
    }

    /** The row of the number at a place, chosen; a new one where no candidate is there. */
    Row choose(Place place) {
        Row row = rows.stream().filter(r -> r.candidate().places().contains(place)).findFirst().orElse(null);
        if (row == null) {
            row = new Row(survey.number(place), units);
            rows.add(row);
        }
        row.choose(true);
        return row;
    }

    List<Parameter> parameters() {
        return rows.stream().filter(Row::isChosen).map(Row::parameter).toList();
    }

    List<Place> places() {
        return rows.stream().filter(Row::isChosen).flatMap(row -> row.candidate().places().stream()).toList();
    }

    Set<OutputOffer> chosenOutputs() {
        return outputs;
    }

    /** The chosen outputs in the deck's order. */
    List<OutputOffer> outputs() {
        return survey.outputs().stream().filter(outputs::contains).toList();
    }
}
