package org.simloom.diagram;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A diagram server over a model file for tests of the page: one message a line on the standard input and output.
 * Lines with {@code test} instead of {@code action} are about the host: {@code {"test":"undo"}}, {@code redo},
 * {@code save}, {@code source} (answered by {@code {"test":"source","model":…,"layout":…}}), {@code theme} with
 * {@code theme}, and {@code states} with {@code states} ({@code {id: {state, progress, duration, reason}}}) and
 * {@code all}. Problems, selections and what is opened come as lines with {@code host}.
 */
public final class StdioDiagram {
    private final FileHost host;
    private final PrintStream out;
    private final DiagramSession session;

    private StdioDiagram(Path file, PrintStream out) {
        this.out = out;
        this.host = new FileHost(file, this::tell);
        this.session = new DiagramSession(host, this::line);
        host.onChange(session::modelChanged);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // libraries that have something to say must not say it among the messages
        System.setOut(System.err);
        StdioDiagram diagram = new StdioDiagram(Path.of(arguments[0]), out);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                diagram.take(line);
            }
        }
        diagram.session.close();
    }

    private synchronized void line(String text) {
        out.println(text);
    }

    private void tell(String what, String text) {
        JsonObject line = new JsonObject();
        line.addProperty("host", what);
        line.addProperty("text", text);
        line(line.toString());
    }

    private void take(String line) {
        JsonObject message = line.contains("\"test\"") ? JsonParser.parseString(line).getAsJsonObject() : null;
        if (message == null || !message.has("test")) {
            session.receive(line);
            return;
        }
        switch (message.get("test").getAsString()) {
            case "undo" -> host.onModel(() -> {
                host.stack().undo();
                return null;
            });
            case "redo" -> host.onModel(() -> {
                host.stack().redo();
                return null;
            });
            case "save" -> {
                host.save();
                tell("saved", "");
            }
            case "theme" -> session.theme(message.get("theme").getAsString());
            case "states" -> session.show(states(message.getAsJsonObject("states")),
                    message.has("all") && message.get("all").getAsBoolean());
            case "source" -> {
                JsonObject answer = new JsonObject();
                answer.addProperty("test", "source");
                answer.addProperty("model", host.modelSource());
                answer.addProperty("layout", host.layoutSource());
                line(answer.toString());
            }
            default -> tell("unknown", line);
        }
    }

    private static Map<String, NodeState> states(JsonObject byId) {
        Map<String, NodeState> states = new HashMap<>();
        byId.entrySet().forEach(entry -> {
            JsonObject one = entry.getValue().getAsJsonObject();
            states.put(entry.getKey(), new NodeState(NodeState.State.valueOf(one.get("state").getAsString()),
                    one.has("progress") ? one.get("progress").getAsDouble() : Double.NaN,
                    one.has("duration") ? Duration.ofMillis(one.get("duration").getAsLong()) : null,
                    one.has("reason") ? one.get("reason").getAsString() : ""));
        });
        return states;
    }
}
