package org.simloom.base.values;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

/**
 * Values as JSON, exactly: {@code {"real":20.0,"unit":"mm"}}, {@code {"integer":3}}, {@code
 * {"boolean":true}}, {@code {"text":"a"}}, {@code {"vector":[1.0],"unit":""}}, {@code {"table":[{"name":
 * "t","unit":"s","cells":[0.0]}]}}, {@code {"file":HASH,"name":"a.inp","size":12}}, {@code
 * {"directory":HASH,"name":"d","files":2,"size":30}}. Numbers that are not finite are texts.
 */
public final class ValueCodec {
    private ValueCodec() {
    }

    /** The value as compact JSON. */
    public static String toJson(Value value) {
        return write(writer -> write(writer, value));
    }

    /** Named values as one JSON object, in the map's order. */
    public static String toJson(Map<String, Value> values) {
        return write(writer -> {
            writer.beginObject();
            for (Map.Entry<String, Value> entry : values.entrySet()) {
                writer.name(entry.getKey());
                write(writer, entry.getValue());
            }
            writer.endObject();
        });
    }

    /** The value of {@link #toJson(Value)}. */
    public static Value fromJson(String json) {
        return read(JsonParser.parseReader(new StringReader(json)).getAsJsonObject());
    }

    /** The values of {@link #toJson(Map)}, in order. */
    public static Map<String, Value> mapFromJson(String json) {
        Map<String, Value> values = new LinkedHashMap<>();
        JsonParser.parseReader(new StringReader(json)).getAsJsonObject().asMap()
                .forEach((name, value) -> values.put(name, read(value.getAsJsonObject())));
        return values;
    }

    /**
     * SHA-256 of what the value means: numbers with their unit, files and folders by content alone.
     * Minus zero counts as zero.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public static String digest(Value value) {
        String text = switch (value) {
            case RealValue real -> toJson(new RealValue(real.value() + 0.0, real.unit()));
            case FileValue file -> "file " + file.hash();
            case DirectoryValue directory -> "directory " + directory.hash();
            default -> toJson(value);
        };
        return sha256(text);
    }

    /** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private static void write(JsonWriter out, Value value) throws IOException {
        out.beginObject();
        switch (value) {
            case RealValue real -> {
                number(out.name("real"), real.value());
                out.name("unit").value(real.unit());
            }
            case IntegerValue integer -> out.name("integer").value(integer.value());
            case BooleanValue bool -> out.name("boolean").value(bool.value());
            case TextValue text -> out.name("text").value(text.value());
            case VectorValue vector -> {
                out.name("vector").beginArray();
                for (double component : vector.values()) {
                    number(out, component);
                }
                out.endArray().name("unit").value(vector.unit());
            }
            case TableValue table -> {
                out.name("table").beginArray();
                for (TableValue.Column column : table.columns()) {
                    write(out, column);
                }
                out.endArray();
            }
            case FileValue file -> out.name("file").value(file.hash()).name("name").value(file.name())
                    .name("size").value(file.size());
            case DirectoryValue directory -> out.name("directory").value(directory.hash())
                    .name("name").value(directory.name()).name("files").value(directory.files())
                    .name("size").value(directory.size());
        }
        out.endObject();
    }

    private static void write(JsonWriter out, TableValue.Column column) throws IOException {
        out.beginObject().name("name").value(column.name()).name("unit").value(column.unit())
                .name("cells").beginArray();
        for (Object cell : column.cells()) {
            if (cell instanceof Double real && Double.isFinite(real)) {
                out.value(real);
            } else if (cell instanceof Double real) {
                out.beginArray().value(real.toString()).endArray();
            } else {
                out.value((String) cell);
            }
        }
        out.endArray().endObject();
    }

    private static void number(JsonWriter out, double value) throws IOException {
        if (Double.isFinite(value)) {
            out.value(value);
        } else {
            out.value(Double.toString(value));
        }
    }

    private static Value read(JsonObject json) {
        String kind = json.keySet().iterator().next();
        JsonElement first = json.get(kind);
        return switch (kind) {
            case "real" -> new RealValue(first.getAsDouble(), json.get("unit").getAsString());
            case "integer" -> new IntegerValue(first.getAsLong());
            case "boolean" -> new BooleanValue(first.getAsBoolean());
            case "text" -> new TextValue(first.getAsString());
            case "vector" -> new VectorValue(first.getAsJsonArray().asList().stream()
                    .mapToDouble(JsonElement::getAsDouble).toArray(), json.get("unit").getAsString());
            case "table" -> new TableValue(first.getAsJsonArray().asList().stream()
                    .map(column -> column(column.getAsJsonObject())).toList());
            case "file" -> new FileValue(first.getAsString(), json.get("name").getAsString(),
                    json.get("size").getAsLong());
            case "directory" -> new DirectoryValue(first.getAsString(), json.get("name").getAsString(),
                    json.get("files").getAsInt(), json.get("size").getAsLong());
            default -> throw new IllegalArgumentException("no value: " + json);
        };
    }

    private static TableValue.Column column(JsonObject json) {
        List<Object> cells = new ArrayList<>();
        for (JsonElement cell : json.getAsJsonArray("cells")) {
            if (cell instanceof JsonArray wrapped) {
                cells.add(Double.valueOf(wrapped.get(0).getAsString()));
            } else if (cell.getAsJsonPrimitive().isNumber()) {
                cells.add(cell.getAsDouble());
            } else {
                cells.add(cell.getAsString());
            }
        }
        return new TableValue.Column(json.get("name").getAsString(), json.get("unit").getAsString(), cells);
    }

    private interface Body {
        void write(JsonWriter writer) throws IOException;
    }

    private static String write(Body body) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setHtmlSafe(false);
            body.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
