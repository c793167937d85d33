package org.simloom.engine.internal.key;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

import org.simloom.base.values.DirectoryValue;
import org.simloom.base.values.FileValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.tool.KeyPart;

/** The parts of tasks' keys. */
public final class KeyParts {
    /** Kind of an input's value. */
    public static final String INPUT = "input";
    /** Kind of an expression. */
    public static final String EXPRESSION = "expression";
    /** Kind of a surrogate's file. */
    public static final String SURROGATE = "surrogate";
    /** Kind of the run, for what is never taken from the store by another run. */
    public static final String RUN = "run";

    private static final int SHOWN = 200;

    private KeyParts() {
    }

    /**
     * Parts of the inputs, sorted by name.
     *
     * @param namesSeen whether the task sees the names of files, so that they count besides the content
     */
    public static List<KeyPart> inputs(Map<String, Value> inputs, boolean namesSeen) {
        List<KeyPart> parts = new ArrayList<>();
        new TreeMap<>(inputs).forEach((name, value) -> parts.add(
                new KeyPart(name, INPUT, digest(value, namesSeen), shown(value))));
        return parts;
    }

    /** The key of a task that is computed in process. */
    public static TaskKey computed(NodePlan.Formula node, Map<String, Value> inputs) {
        List<KeyPart> parts = new ArrayList<>(node.computation().keyParts());
        parts.addAll(inputs(inputs, false));
        return TaskKey.of(parts);
    }

    private static String digest(Value value, boolean namesSeen) {
        return switch (value) {
            case FileValue file -> namesSeen ? file.hash() + " " + file.name() : file.hash();
            case DirectoryValue folder -> namesSeen ? folder.hash() + " " + folder.name() : folder.hash();
            default -> ValueCodec.digest(value);
        };
    }

    private static String shown(Value value) {
        String text = value.display();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** The parts as JSON, for the store. */
    public static String toJson(List<KeyPart> parts) {
        StringWriter text = new StringWriter();
        try (JsonWriter out = new JsonWriter(text)) {
            out.setHtmlSafe(false);
            out.beginArray();
            for (KeyPart part : parts) {
                out.beginArray().value(part.name()).value(part.kind()).value(part.digest()).value(part.display())
                        .endArray();
            }
            out.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The parts of {@link #toJson}. */
    public static List<KeyPart> fromJson(String json) {
        List<KeyPart> parts = new ArrayList<>();
        try (JsonReader in = new JsonReader(new StringReader(json))) {
            in.beginArray();
            while (in.hasNext()) {
                in.beginArray();
                parts.add(new KeyPart(in.nextString(), in.nextString(), in.nextString(), in.nextString()));
                in.endArray();
            }
            in.endArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
