package org.simloom.study.internal.sheet;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;

import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Project;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.study.Study;
import org.simloom.sampling.Dimension;
import org.simloom.study.Goal;
import org.simloom.study.MethodOptions;
import org.simloom.study.Sample;
import org.simloom.study.StudyDefinition;
import org.simloom.study.StudyReport;
import org.simloom.study.internal.outcome.OutcomeCodec;
import org.simloom.study.internal.surrogate.KeptSurrogates;
import org.simloom.study.internal.surrogate.SurrogatePredictor;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The JSON that figures are drawn from: samples by column, tables, slices and surfaces. */
public final class SheetWriter {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private final StudyReport report;
    private final StudyDefinition definition;

    public SheetWriter(StudyReport report) {
        this.report = report;
        this.definition = report.definition();
    }

    /** The JSON. */
    public String write() {
        JsonObject sheet = new JsonObject();
        String file = definition.file().getFileName().toString();
        sheet.addProperty("name", file.replaceFirst("\\.simstudy$", ""));
        sheet.addProperty("title", definition.name());
        sheet.addProperty("project", String.valueOf(Project.open(definition.file()).folder().getFileName()));
        sheet.addProperty("question", question());
        sheet.addProperty("language", Locale.getDefault().getLanguage().equals("ko") ? "ko" : "en");
        sheet.addProperty("state", report.state().name());
        sheet.addProperty("method", definition.method().getLiteral());
        sheet.addProperty("workflow", definition.workflow().getFileName().toString());
        sheet.addProperty("seed", definition.seed());
        sheet.addProperty("budget", definition.budget());
        sheet.add("settings", GSON.toJsonTree(new TreeMap<>(definition.settings())));
        sheet.add("options", options());
        sheet.add("variables", variables());
        sheet.add("responses", responses());
        sheet.add("samples", samples(report.samples()));
        sheet.add("best", GSON.toJsonTree(report.outcome() == null ? List.of() : report.outcome().best()));
        sheet.add("tables", OutcomeCodec.tables(report.outcome() == null ? List.of() : report.outcome().tables()));
        sheet.add("notes", notes());
        sheet.add("provenance", Provenance.of(report));
        if (report.outcome() != null && report.outcome().table("surrogates").isPresent()) {
            Slices slices = new Slices(report, new SurrogatePredictor(KeptSurrogates.of(report), report));
            sheet.add("slices", slices.lines());
            sheet.add("surfaces", slices.surfaces());
        }
        return GSON.toJson(sheet);
    }

    /** The settings by what people call them. */
    private JsonObject options() {
        JsonObject options = new JsonObject();
        MethodOptions.of(definition.method()).stream().filter(option -> definition.settings().containsKey(option.name()))
                .forEach(option -> options.addProperty(option.label(), definition.settings().get(option.name())));
        return options;
    }

    /** What the author says the study is for. */
    private String question() {
        try {
            return ModelFiles.load(ModelFiles.newResourceSet(), definition.file(), Study.class).getDescription();
        } catch (ProblemException e) {
            // what was run is shown also where its file is gone or damaged since
            return null;
        }
    }

    private JsonArray notes() {
        JsonArray all = new JsonArray();
        for (Problem note : report.outcome() == null ? List.<Problem>of() : report.outcome().notes()) {
            JsonObject one = new JsonObject();
            one.addProperty("severity", note.severity().name());
            one.addProperty("message", note.message());
            one.addProperty("advice", note.advice());
            all.add(one);
        }
        return all;
    }

    private JsonArray variables() {
        JsonArray all = new JsonArray();
        for (int i = 0; i < definition.space().size(); i++) {
            Dimension dimension = definition.space().dimensions().get(i);
            JsonObject one = new JsonObject();
            one.addProperty("name", dimension.name());
            one.addProperty("label", definition.labels().get(i));
            one.addProperty("unit", dimension.unit());
            one.addProperty("type", dimension.type().name().toLowerCase(Locale.ROOT));
            one.add("lower", number(dimension.lower()));
            one.add("upper", number(dimension.upper()));
            one.add("choices", GSON.toJsonTree(dimension.choices()));
            all.add(one);
        }
        return all;
    }

    private JsonArray responses() {
        JsonArray all = new JsonArray();
        for (Goal goal : definition.goals()) {
            JsonObject one = new JsonObject();
            one.addProperty("name", goal.name());
            one.addProperty("label", goal.label());
            one.addProperty("unit", goal.unit());
            one.addProperty("role", goal.role().getLiteral());
            one.addProperty("maximize", goal.maximize());
            one.addProperty("operator", goal.operator() == null ? null : goal.operator().getLiteral());
            one.add("limit", number(goal.allowed()));
            all.add(one);
        }
        return all;
    }

    private JsonObject samples(List<Sample> samples) {
        JsonObject all = new JsonObject();
        all.add("index", column(samples, s -> new JsonPrimitive(s.index())));
        all.add("state", column(samples, s -> new JsonPrimitive(s.state().name())));
        all.add("run", column(samples, s -> new JsonPrimitive(s.run())));
        all.add("flag", column(samples, s -> new JsonPrimitive(s.suspicious() ? 1 : 0)));
        JsonArray x = new JsonArray();
        for (int i = 0; i < definition.space().size(); i++) {
            int variable = i;
            x.add(column(samples, s -> number(s.point()[variable])));
        }
        all.add("x", x);
        JsonArray y = new JsonArray();
        for (int i = 0; i < definition.goals().size(); i++) {
            int response = i;
            y.add(column(samples, s -> number(s.responses()[response])));
        }
        all.add("y", y);
        return all;
    }

    private static JsonArray column(List<Sample> samples, Function<Sample, JsonElement> cell) {
        JsonArray column = new JsonArray(samples.size());
        samples.forEach(sample -> column.add(cell.apply(sample)));
        return column;
    }

    static JsonElement number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
    }
}
