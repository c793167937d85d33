package org.simloom.cli.internal.output;

import java.util.List;

import org.simloom.engine.History;
import org.simloom.store.RunRecord;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Runs that have been, for machines. */
public final class HistoryJson {
    private HistoryJson() {
    }

    /** The runs. */
    public static JsonArray list(List<RunRecord> runs) {
        JsonArray array = new JsonArray();
        runs.forEach(run -> array.add(run(run)));
        return array;
    }

    private static JsonObject run(RunRecord run) {
        JsonObject object = new JsonObject();
        object.addProperty("run", run.id());
        object.addProperty("workflow", run.workflow());
        object.addProperty("state", run.state().name());
        object.addProperty("started", run.started());
        object.addProperty("ended", run.ended());
        object.addProperty("problem", run.problem());
        return object;
    }

    /** A run in full. */
    public static JsonObject of(History.Report report) {
        JsonObject object = run(report.run());
        object.add("inputs", Json.values(report.inputs()));
        object.add("outputs", Json.values(report.outputs()));
        JsonArray tasks = new JsonArray();
        report.tasks().forEach(task -> tasks.add(task(task)));
        object.add("tasks", tasks);
        return object;
    }

    private static JsonObject task(History.Task task) {
        JsonObject object = new JsonObject();
        object.addProperty("path", task.record().path());
        object.addProperty("state", task.record().state().name());
        object.addProperty("key", task.record().key());
        object.addProperty("reason", task.record().reason());
        object.addProperty("problem", task.record().problem());
        task.origin().ifPresent(origin -> object.add("origin", origin(origin)));
        JsonArray attempts = new JsonArray();
        for (History.Attempt attempt : task.attempts()) {
            JsonObject each = new JsonObject();
            each.addProperty("number", attempt.number());
            each.addProperty("folder", attempt.folder().toString());
            each.add("verdict", Json.verdict(attempt.verdict()));
            attempts.add(each);
        }
        object.add("attempts", attempts);
        return object;
    }

    private static JsonObject origin(History.Origin origin) {
        JsonObject object = new JsonObject();
        object.addProperty("run", origin.run());
        object.addProperty("path", origin.path());
        object.addProperty("created", origin.created());
        object.addProperty("seconds", origin.millis() / 1000.0);
        object.addProperty("tool", origin.tool());
        object.add("parts", new Gson().toJsonTree(origin.parts()));
        object.add("outputs", Json.values(origin.outputs()));
        object.add("verdict", Json.verdict(origin.verdict()));
        return object;
    }
}
