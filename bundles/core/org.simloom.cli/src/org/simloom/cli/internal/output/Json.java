package org.simloom.cli.internal.output;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Map;

import org.simloom.base.problem.Problem;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.tool.Evidence;
import org.simloom.tool.Verdict;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What commands give to machines. */
public final class Json {
    private static final Gson PRETTY = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting()
            .serializeSpecialFloatingPointValues().create();
    private static final Gson PLAIN = new GsonBuilder().disableHtmlEscaping().serializeSpecialFloatingPointValues().create();

    private Json() {
    }

    /** The beginning of an event, to be completed and written as a line. */
    public static JsonObject event(String kind) {
        JsonObject event = new JsonObject();
        event.addProperty("event", kind);
        return event;
    }

    /** Writes a problem as an event. */
    public static void event(PrintStream out, Problem problem) {
        JsonObject event = event("problem");
        event.add("problem", problem(problem));
        line(out, event);
    }

    /** Prints a document. */
    public static void print(PrintStream out, JsonElement document) {
        out.println(PRETTY.toJson(document));
    }

    /** Prints an event in one line. */
    public static void line(PrintStream out, JsonElement event) {
        out.println(PLAIN.toJson(event));
    }

    /** Values by name, as the store keeps them: exact, with type and unit. */
    public static JsonElement values(Map<String, Value> values) {
        return JsonParser.parseString(ValueCodec.toJson(values));
    }

    /** Problems with their places. */
    public static JsonArray problems(Collection<Problem> problems) {
        JsonArray array = new JsonArray();
        problems.forEach(problem -> array.add(problem(problem)));
        return array;
    }

    /** A problem with its place. */
    public static JsonObject problem(Problem problem) {
        JsonObject object = new JsonObject();
        object.addProperty("severity", problem.severity().name());
        object.addProperty("code", problem.code());
        object.addProperty("message", problem.message());
        object.addProperty("advice", problem.advice());
        object.addProperty("file", problem.location().file());
        if (problem.location().line() > 0) {
            object.addProperty("line", problem.location().line());
        }
        object.addProperty("element", problem.location().element());
        return object;
    }

    /** A verdict with its evidence; null where there is none. */
    public static JsonElement verdict(Verdict verdict) {
        if (verdict == null) {
            return JsonNull.INSTANCE;
        }
        JsonArray array = new JsonArray();
        for (Evidence seen : verdict.evidence()) {
            JsonObject object = new JsonObject();
            object.addProperty("check", seen.check());
            object.addProperty("result", seen.result().name());
            object.addProperty("text", seen.text());
            object.addProperty("source", seen.source());
            array.add(object);
        }
        return array;
    }
}
