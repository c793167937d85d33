package org.simloom.figures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Which samples failed, and which are suspicious, so that they can be looked at. */
final class SampleTables {
    private static final int MOST_ROWS = 30;

    private final Sheet sheet;
    private final Samples samples;
    private final Html html;
    private final Words words;

    SampleTables(Sheet sheet, Html html, Words words) {
        this.sheet = sheet;
        this.samples = new Samples(sheet);
        this.html = html;
        this.words = words;
    }

    void write() {
        section("failed", sample -> samples.state(sample).equals("FAILED"));
        section("suspicious", samples::suspicious);
    }

    private void section(String key, IntPredicate wanted) {
        int[] found = IntStream.range(0, samples.count()).filter(wanted).toArray();
        if (found.length == 0) {
            return;
        }
        List<JsonObject> variables = sheet.objects("variables");
        List<JsonObject> responses = key.equals("suspicious") ? sheet.objects("responses") : List.of();
        List<String> heads = new ArrayList<>(List.of(words.get("sample"), words.get("run")));
        variables.forEach(variable -> heads.add(Sheet.titleWithUnit(variable)));
        responses.forEach(response -> heads.add(Sheet.titleWithUnit(response)));
        html.open("section").element("h2", words.get("samples." + key, found.length));
        html.table(heads, heads.stream().map(head -> true).toList(),
                IntStream.of(found).limit(MOST_ROWS).mapToObj(sample -> row(sample, variables, responses)).toList());
        if (found.length > MOST_ROWS) {
            html.element("p class=\"more\"", words.get("more", found.length - MOST_ROWS));
        }
        html.close("section");
    }

    private List<String> row(int sample, List<JsonObject> variables, List<JsonObject> responses) {
        List<String> row = new ArrayList<>();
        row.add(samples.index(sample));
        row.add(samples.run(sample));
        for (int i = 0; i < variables.size(); i++) {
            row.add(value(variables.get(i), samples.variable(i, sample)));
        }
        for (int i = 0; i < responses.size(); i++) {
            row.add(Double.isFinite(samples.response(i, sample)) ? Sheet.text(new JsonPrimitive(samples.response(i, sample))) : "");
        }
        return row;
    }

    /** The value of a variable; of a choice what its index stands for. */
    private static String value(JsonObject variable, JsonElement value) {
        JsonArray choices = Sheet.array(variable, "choices");
        if (!choices.isEmpty() && value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
            JsonElement choice = at(choices, (int) Math.round(value.getAsDouble()));
            return Sheet.text(choice == null ? value : choice);
        }
        return Sheet.text(value);
    }

    private static JsonElement at(JsonArray array, int index) {
        return index >= 0 && index < array.size() ? array.get(index) : null;
    }
}
