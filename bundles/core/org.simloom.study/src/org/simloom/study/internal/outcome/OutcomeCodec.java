package org.simloom.study.internal.outcome;

import java.util.ArrayList;
import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.study.Outcome;
import org.simloom.study.ResultTable;
import org.simloom.study.internal.Problems;
import org.simloom.study.internal.field.Texts;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** Outcomes as JSON; what is read is in the reader's language, whoever wrote it. */
public final class OutcomeCodec {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private OutcomeCodec() {
    }

    /** Writes an outcome. */
    public static String toJson(Outcome outcome) {
        JsonObject json = new JsonObject();
        json.add("best", GSON.toJsonTree(outcome.best()));
        json.add("tables", tables(outcome.tables()));
        json.add("notes", GSON.toJsonTree(outcome.notes()));
        return GSON.toJson(json);
    }

    /** Tables, as figures read them. */
    public static JsonArray tables(List<ResultTable> tables) {
        JsonArray all = new JsonArray();
        for (ResultTable table : tables) {
            JsonObject json = new JsonObject();
            json.addProperty("kind", table.kind());
            json.addProperty("title", table.title());
            json.add("columns", GSON.toJsonTree(table.columns()));
            JsonArray rows = new JsonArray();
            table.rows().forEach(row -> {
                JsonArray cells = new JsonArray();
                row.forEach(cell -> cells.add(cell(cell)));
                rows.add(cells);
            });
            json.add("rows", rows);
            all.add(json);
        }
        return all;
    }

    private static JsonElement cell(Object cell) {
        return switch (cell) {
            case null -> JsonNull.INSTANCE;
            case Number number -> new JsonPrimitive(number);
            case Boolean bool -> new JsonPrimitive(bool);
            default -> new JsonPrimitive(cell.toString());
        };
    }

    /** Reads what {@link #toJson} wrote. */
    public static Outcome fromJson(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        List<Integer> best = json.getAsJsonArray("best").asList().stream().map(JsonElement::getAsInt).toList();
        List<ResultTable> tables = json.getAsJsonArray("tables").asList().stream().map(t -> table(t.getAsJsonObject())).toList();
        List<Problem> notes = json.getAsJsonArray("notes").asList().stream().map(note -> note(GSON.fromJson(note, Problem.class))).toList();
        return new Outcome(best, tables, notes);
    }

    /** Names of modes in it are said again, too: it is by them that responses are told apart where it is made. */
    private static Problem note(Problem kept) {
        return Problems.kept().again(new Problem(kept.severity(), kept.code(), kept.message(), kept.advice(), kept.location(),
                kept.arguments().stream().map(Texts::rereadMode).toList()));
    }

    private static ResultTable table(JsonObject json) {
        List<ResultTable.Column> columns = json.getAsJsonArray("columns").asList().stream()
                .map(column -> GSON.fromJson(column, ResultTable.Column.class)).map(column -> new ResultTable.Column(column.name(),
                        Problems.reread("column." + column.name(), column.label()), column.unit(), column.numeric())).toList();
        List<List<Object>> rows = new ArrayList<>();
        for (JsonElement row : json.getAsJsonArray("rows")) {
            List<Object> cells = new ArrayList<>();
            row.getAsJsonArray().forEach(cell -> cells.add(value(cell)));
            rows.add(cells);
        }
        String kind = json.get("kind").getAsString();
        ResultTable table = new ResultTable(kind, Problems.reread("table." + kind, json.get("title").getAsString()), columns, rows);
        return Reread.cells(table);
    }

    private static Object value(JsonElement cell) {
        if (cell.isJsonNull()) {
            return null;
        }
        JsonPrimitive primitive = cell.getAsJsonPrimitive();
        if (primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        if (!primitive.isNumber()) {
            return primitive.getAsString();
        }
        String number = primitive.getAsString();
        return number.matches("-?\\d{1,9}") ? (Object) Integer.valueOf(number) : Double.valueOf(number);
    }
}
