package org.simloom.figures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.simloom.base.units.UnitText;
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

    /** The same with its unit, as in heads of columns. */
    String labelWithUnit(String name) {
        return List.of("variables", "responses").stream().flatMap(kind -> objects(kind).stream())
                .filter(one -> text(one, "name").equals(name)).map(Sheet::titleWithUnit).findFirst().orElse(name);
    }

    /** The label of a variable or response with its unit, as in heads of columns. */
    static String titleWithUnit(JsonObject one) {
        return UnitText.heading(title(one), text(one, "unit"));
    }

    /** The rows of all tables of a kind, by the names of their columns. */
    List<JsonObject> rows(String kind) {
        List<JsonObject> rows = new ArrayList<>();
        for (JsonObject table : objects("tables")) {
            List<JsonObject> columns = objects(table, "columns");
            for (JsonElement row : text(table, "kind").equals(kind) ? array(table, "rows") : new JsonArray()) {
                JsonObject named = new JsonObject();
                for (int i = 0; row instanceof JsonArray cells && i < Math.min(columns.size(), cells.size()); i++) {
                    named.add(text(columns.get(i), "name"), cells.get(i));
                }
                rows.add(named);
            }
        }
        return rows;
    }

    JsonObject json() {
        return json;
    }

    /** A number; {@code NaN} where it is none. */
    static double number(JsonElement value) {
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber() ? value.getAsDouble() : Double.NaN;
    }

    /** A value in a sentence, with four digits and its unit. */
    static String quantity(double value, String unit) {
        return Numbers.brief(value, unit);
    }

    /** The same of a property of a response; empty where it has none. */
    static String quantity(JsonObject of, String name) {
        double value = number(of.get(name));
        return Double.isFinite(value) ? quantity(value, text(of, "unit")) : "";
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
