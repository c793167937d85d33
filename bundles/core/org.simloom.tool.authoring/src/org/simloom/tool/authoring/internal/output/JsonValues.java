package org.simloom.tool.authoring.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.simloom.base.units.Units;
import org.simloom.model.base.PortType;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** Values of a JSON document that the reader {@code json} can reach by a key. */
final class JsonValues {
    private static final int MOST = 100;
    private static final int LONGEST = 60;

    private final String source;
    private final List<Found> found = new ArrayList<>();

    private JsonValues(String source) {
        this.source = source;
    }

    static List<Found> find(String source, String text) {
        JsonValues values = new JsonValues(source);
        try {
            values.visit("", JsonParser.parseString(text));
        } catch (JsonParseException e) {
            return List.of();
        }
        return values.found;
    }

    private void visit(String path, JsonElement element) {
        if (found.size() >= MOST) {
            return;
        }
        switch (element) {
            case JsonObject object when object.size() <= 2 && object.has("value") && number(object.get("value")) ->
                quantity(path, object);
            case JsonObject object -> object.asMap().forEach((key, value) -> {
                if (!key.isEmpty() && key.indexOf('.') < 0) {
                    visit(path.isEmpty() ? key : path + "." + key, value);
                }
            });
            case JsonArray array when !path.isEmpty() && array.size() > 0 && array.asList().stream().allMatch(JsonValues::number) ->
                add(path, PortType.VECTOR, array.toString(), true);
            case JsonArray array -> {
                for (int i = 0; i < array.size() && i < MOST; i++) {
                    visit(path.isEmpty() ? String.valueOf(i) : path + "." + i, array.get(i));
                }
            }
            case JsonPrimitive primitive when !path.isEmpty() -> {
                PortType type = primitive.isNumber() ? PortType.REAL : primitive.isBoolean() ? PortType.BOOLEAN : PortType.TEXT;
                add(path, type, primitive.getAsString(), primitive.isNumber());
            }
            default -> {
                // nothing to read
            }
        }
    }

    private static boolean number(JsonElement element) {
        return element instanceof JsonPrimitive primitive && primitive.isNumber();
    }

    private void quantity(String path, JsonObject object) {
        String unit = object.has("unit") && object.get("unit").isJsonPrimitive() ? object.get("unit").getAsString() : "";
        if (!path.isEmpty()) {
            add(path, PortType.REAL, object.get("value").getAsString(), true);
            if (Units.known(unit)) {
                found.set(found.size() - 1, found.getLast().in(unit));
            }
        }
    }

    private void add(String path, PortType type, String value, boolean likely) {
        String name = path.matches(".*\\.\\d+") ? path : path.substring(path.lastIndexOf('.') + 1);
        String shown = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
        found.add(Found.of(name, type, "json", Map.of("path", OutputFinder.escaped(source), "key", OutputFinder.escaped(path)),
                source + "#" + path, shown).likely(likely));
    }
}
