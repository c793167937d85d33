package org.simloom.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.simloom.model.base.Identified;
import org.simloom.model.workflow.Workflow;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A page that says what it is told to and remembers what it hears. */
final class Tester implements AutoCloseable {
    private static final Gson GSON = new Gson();
    private static final long PATIENCE_SECONDS = 60;

    final FileHost host;
    final DiagramSession session;
    private final List<JsonObject> heard = new ArrayList<>();
    private int requests;

    Tester(Path file) {
        host = new FileHost(file);
        session = new DiagramSession(host, this::hear);
        host.onChange(session::modelChanged);
    }

    /** A page that shows the model already. */
    static Tester shown(Path file) {
        Tester tester = new Tester(file);
        tester.ask("requestModel", Map.of("options", Map.of()));
        return tester;
    }

    private void hear(String text) {
        synchronized (heard) {
            heard.add(JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("action"));
            heard.notifyAll();
        }
    }

    /** Says something and waits until it has been handled. */
    Tester say(String kind, Map<String, ?> content) {
        session.receive(message(kind, content));
        settle();
        return this;
    }

    /** Asks something and returns the answer. */
    JsonObject ask(String kind, Map<String, ?> content) {
        String id = "test_" + requests++;
        Map<String, Object> all = new HashMap<>(content);
        all.put("requestId", id);
        session.receive(message(kind, all));
        return await(action -> action.has("responseId") && action.get("responseId").getAsString().equals(id));
    }

    static String message(String kind, Map<String, ?> content) {
        Map<String, Object> action = new HashMap<>(content);
        action.put("kind", kind);
        return GSON.toJson(Map.of("clientId", "simloom", "action", action));
    }

    /** Everything that was said before has been handled when this returns. */
    void settle() {
        ask("requestTypeHints", Map.of());
    }

    /** The next or latest thing heard that fits. */
    JsonObject await(Predicate<JsonObject> fits) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (heard) {
            while (true) {
                for (JsonObject action : heard.reversed()) {
                    if (fits.test(action)) {
                        return action;
                    }
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                assertTrue(left > 0, () -> "never heard; problems: " + host.problems);
                try {
                    heard.wait(left);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** The latest action of a kind. */
    JsonObject last(String kind) {
        return await(action -> action.get("kind").getAsString().equals(kind));
    }

    int count(String kind) {
        synchronized (heard) {
            return (int) heard.stream().filter(action -> action.get("kind").getAsString().equals(kind)).count();
        }
    }

    void forget() {
        synchronized (heard) {
            heard.clear();
        }
    }

    /** The graph as the page has it now. */
    JsonObject graph() {
        settle();
        return await(action -> action.has("newRoot")).getAsJsonObject("newRoot");
    }

    /** The part of the graph with an id; {@code null} where there is none. */
    JsonObject part(String id) {
        return find(graph(), id);
    }

    private static JsonObject find(JsonObject element, String id) {
        if (element.get("id").getAsString().equals(id)) {
            return element;
        }
        JsonArray children = element.getAsJsonArray("children");
        if (children != null) {
            for (JsonElement child : children) {
                JsonObject found = find(child.getAsJsonObject(), id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Does an edit, and sees to it that undo and redo lead exactly back and forth, in the model and in its layout. */
    Tester edit(String kind, Map<String, ?> content) {
        String before = host.source();
        say(kind, content);
        assertEquals(List.of(), host.problems);
        String after = host.source();
        assertNotEquals(before, after, "nothing has changed");
        String name = host.stack().getUndoCommand().getLabel();
        assertTrue(name != null && !name.isBlank());
        say("glspUndo", Map.of());
        assertEquals(before, host.source(), "undo of " + name);
        say("glspRedo", Map.of());
        assertEquals(after, host.source(), "redo of " + name);
        return this;
    }

    /** Does something that is refused: a problem of that code is told, nothing changes, and the session goes on. */
    String refused(String code, String kind, Map<String, ?> content) {
        String before = host.source();
        int commands = host.problems.size();
        say(kind, content);
        assertEquals(before, host.source());
        assertEquals(commands + 1, host.problems.size(), () -> host.problems.toString());
        assertEquals(code, host.problems.get(commands).code(), () -> host.problems.toString());
        String message = host.problems.get(commands).message();
        host.problems.clear();
        return message;
    }

    Workflow flow() {
        return (Workflow) host.root();
    }

    <T> T element(String id, Class<T> kind) {
        return kind.cast(host.root().eResource().getEObject(id));
    }

    static String id(Object element) {
        return ((Identified) element).getId();
    }

    /** Waits for what happens on another thread, which a session cannot be asked about. */
    static void await(CountDownLatch latch) throws InterruptedException {
        assertTrue(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Override
    public void close() {
        session.close();
    }
}
