package org.simloom.figures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.simloom.base.values.Numbers;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A study's sheet, read as far as a report takes it; what is not there is empty. */
public final class Sheet {
    private final JsonObject json;

    private Sheet(JsonObject json) {
        this.json = json;
    }

    /**
     * Reads JSON.
     *
     * @throws com.google.gson.JsonParseException where it is none
     * @throws IllegalStateException              where it is no object
     */
    public static Sheet read(String json) {
        return new Sheet(JsonParser.parseString(json).getAsJsonObject());
    }

    public Locale language() {
        return text(json, "language").startsWith("ko") ? Locale.KOREAN : Locale.ENGLISH;
    }

    public String title() {
        String title = text("title");
        return title.isEmpty() ? text("name") : title;
    }

    String text(String name) {
        return text(json, name);
    }

    /** An object; an empty one where there is none. */
    JsonObject object(String name) {
        return json.get(name) instanceof JsonObject object ? object : new JsonObject();
    }

    /** Elements of an array that are objects. */
    List<JsonObject> objects(String name) {
        return objects(json, name);
    }

    /** What people call a variable or a response. */
    String label(String name) {
        return List.of("variables", "responses").stream().flatMap(kind -> objects(kind).stream())
                .filter(one -> text(one, "name").equals(name)).map(Sheet::title).findFirst().orElse(name);
    }

    /** The label of a variable or response with its unit, as in heads of columns. */
    static String titleWithUnit(JsonObject one) {
        String unit = text(one, "unit");
        return unit.isEmpty() ? title(one) : title(one) + " [" + unit + "]";
    }

    static String title(JsonObject one) {
        String label = text(one, "label");
        return label.isEmpty() ? text(one, "name") : label;
    }

    static List<JsonObject> objects(JsonObject of, String name) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonElement element : array(of, name)) {
            if (element instanceof JsonObject object) {
                objects.add(object);
            }
        }
        return objects;
    }

    static JsonArray array(JsonObject of, String name) {
        return of.get(name) instanceof JsonArray array ? array : new JsonArray();
    }

    static String text(JsonObject of, String name) {
        return of.has(name) ? text(of.get(name)) : "";
    }

    /** A value for people: numbers with six digits, lists with commas, nothing where it is {@code null}. */
    static String text(JsonElement value) {
        if (value == null || value.isJsonNull()) {
            return "";
        }
        if (value instanceof JsonArray array) {
            return String.join(", ", array.asList().stream().map(Sheet::text).toList());
        }
        if (value.isJsonPrimitive()) {
            var primitive = value.getAsJsonPrimitive();
            return primitive.isNumber() && !primitive.getAsString().matches("-?\\d{1,18}") ? Numbers.display(primitive.getAsDouble(), "") : primitive.getAsString();
        }
        return value.toString();
    }
}
