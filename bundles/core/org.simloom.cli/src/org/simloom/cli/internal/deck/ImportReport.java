package org.simloom.cli.internal.deck;

import java.util.List;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.cli.internal.error.ErrorReporter;
import org.simloom.cli.internal.output.Json;
import org.simloom.cli.internal.output.Table;
import org.simloom.deck.workflow.Candidate;
import org.simloom.deck.workflow.DeckSurvey;
import org.simloom.deck.workflow.ImportResult;
import org.simloom.deck.workflow.OutputOffer;
import org.simloom.deck.workflow.Parameter;
import org.simloom.deck.workflow.UnitSystem;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What a deck offers, and what was made of it, for people and for machines. */
final class ImportReport {
    private final Terminal terminal;
    private final DeckSurvey survey;
    private final UnitSystem units;

    ImportReport(Terminal terminal, DeckSurvey survey, UnitSystem units) {
        this.terminal = terminal;
        this.survey = survey;
        this.units = units;
    }

    /** What the linter found, and the units that are taken. */
    void notes() {
        survey.findings().forEach(problem -> ErrorReporter.print(terminal.err(), problem));
        if (units.id().equals(survey.units().system().id())) {
            ErrorReporter.print(terminal.err(), new Problem(org.simloom.base.problem.Severity.INFO, "deck.import.units",
                    survey.units().reason(), Texts.get("import.units.advice"), Location.NONE));
        }
    }

    /** The candidates and outputs. */
    void list() {
        Table table = new Table(">#", Texts.get("column.name"), ">" + Texts.get("column.value"), Texts.get("column.unit"),
                Texts.get("import.place"), ">" + Texts.get("import.times"), Texts.get("import.what"));
        for (Candidate candidate : survey.candidates()) {
            table.row(candidate.number(), candidate.name() + (candidate.recommended() ? " *" : ""), candidate.text(),
                    units.unit(candidate.quantity()), candidate.place().shown(survey.deck()), candidate.places().size(),
                    candidate.description());
        }
        table.print(terminal.out());
        terminal.out().println();
        Table outputs = new Table(Texts.get("column.result"), Texts.get("column.unit"), Texts.get("import.what"));
        for (OutputOffer offer : survey.outputs()) {
            outputs.row(offer.name() + (offer.recommended() ? " *" : ""), offer.unit(units), offer.description());
        }
        outputs.print(terminal.out());
        terminal.err().println(Texts.get("import.legend"));
    }

    /** The same for machines. */
    JsonObject json() {
        JsonObject document = document();
        JsonArray candidates = new JsonArray();
        for (Candidate candidate : survey.candidates()) {
            JsonObject object = new JsonObject();
            object.addProperty("number", candidate.number());
            object.addProperty("name", candidate.name());
            object.addProperty("value", candidate.value());
            object.addProperty("text", candidate.text());
            object.addProperty("unit", units.unit(candidate.quantity()));
            object.addProperty("quantity", candidate.quantity().name());
            object.addProperty("card", candidate.card());
            object.addProperty("of", candidate.subject());
            object.addProperty("description", candidate.description());
            object.addProperty("recommended", candidate.recommended());
            JsonArray places = new JsonArray();
            candidate.places().forEach(place -> {
                JsonObject at = new JsonObject();
                at.addProperty("file", place.file().toString());
                at.addProperty("line", place.line());
                at.addProperty("field", place.field());
                places.add(at);
            });
            object.add("places", places);
            candidates.add(object);
        }
        document.add("candidates", candidates);
        document.add("outputs", outputs(survey.outputs()));
        return document;
    }

    private JsonObject document() {
        JsonObject document = new JsonObject();
        document.addProperty("deck", survey.deck().toString());
        JsonObject system = new JsonObject();
        system.addProperty("id", units.id());
        system.addProperty("guess", survey.units().system().id());
        system.addProperty("reason", survey.units().reason());
        document.add("units", system);
        document.add("problems", Json.problems(survey.findings()));
        return document;
    }

    private JsonArray outputs(List<OutputOffer> offers) {
        JsonArray outputs = new JsonArray();
        for (OutputOffer offer : offers) {
            JsonObject object = new JsonObject();
            object.addProperty("name", offer.name());
            object.addProperty("type", offer.type().getLiteral());
            object.addProperty("unit", offer.unit(units));
            object.addProperty("description", offer.description());
            object.addProperty("recommended", offer.recommended());
            outputs.add(object);
        }
        return outputs;
    }

    /** What was made. */
    void made(ImportResult result, List<Parameter> inputs, List<OutputOffer> outputs) {
        Table table = new Table(Texts.get("column.input"), ">" + Texts.get("column.value"), Texts.get("column.unit"),
                Texts.get("import.place"), Texts.get("import.what"));
        inputs.forEach(input -> table.row(input.name(), input.number(), input.unit(),
                input.places().get(0).shown(survey.deck()), input.description()));
        table.print(terminal.out());
        terminal.err().println(Texts.get("import.made", result.workflow(), inputs.stream().map(Parameter::name).distinct().count(),
                outputs.size()));
        terminal.err().println(Texts.get("import.run", result.workflow()));
    }

    /** What was made, for machines. */
    JsonObject json(ImportResult result, List<Parameter> inputs, List<OutputOffer> outputs) {
        JsonObject document = document();
        document.addProperty("workflow", result.workflow().toString());
        document.addProperty("template", result.template().toString());
        JsonArray files = new JsonArray();
        result.files().forEach(file -> files.add(file.toString()));
        document.add("files", files);
        JsonArray list = new JsonArray();
        for (Parameter input : inputs) {
            JsonObject object = new JsonObject();
            object.addProperty("name", input.name());
            object.addProperty("value", input.value());
            object.addProperty("unit", input.unit());
            list.add(object);
        }
        document.add("inputs", list);
        document.add("outputs", outputs(outputs));
        return document;
    }
}
