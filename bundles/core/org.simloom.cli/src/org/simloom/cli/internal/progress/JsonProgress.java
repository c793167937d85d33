package org.simloom.cli.internal.progress;

import java.io.PrintStream;
import java.util.Map;

import org.simloom.base.problem.Problem;
import org.simloom.cli.internal.output.Json;
import org.simloom.engine.RunListener;

import com.google.gson.JsonObject;

/** Writes every event of a run as a line of JSON. */
public final class JsonProgress implements RunListener {
    private final PrintStream out;

    public JsonProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void started(long run, boolean resumed) {
        JsonObject event = Json.event("started");
        event.addProperty("run", run);
        event.addProperty("resumed", resumed);
        Json.line(out, event);
    }

    @Override
    public void task(TaskEvent task) {
        JsonObject event = Json.event("task");
        event.addProperty("path", task.path());
        event.addProperty("state", task.state().name());
        event.addProperty("reason", task.reason());
        if (task.millis() > 0) {
            event.addProperty("seconds", task.millis() / 1000.0);
        }
        if (task.problem() != null) {
            event.add("problem", Json.problem(task.problem()));
        }
        Json.line(out, event);
    }

    @Override
    public void progress(String path, double fraction, String text, Map<String, Double> quantities) {
        JsonObject event = Json.event("progress");
        event.addProperty("path", path);
        if (fraction >= 0) {
            event.addProperty("fraction", fraction);
        }
        event.addProperty("text", text);
        JsonObject numbers = new JsonObject();
        quantities.forEach(numbers::addProperty);
        event.add("quantities", numbers);
        Json.line(out, event);
    }

    @Override
    public void problem(Problem problem) {
        Json.event(out, problem);
    }
}
