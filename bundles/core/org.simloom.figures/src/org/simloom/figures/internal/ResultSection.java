package org.simloom.figures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** One table of what a study has found. */
final class ResultSection {
    private static final int MOST_ROWS = 200;

    private final Sheet sheet;
    private final Html html;
    private final Words words;

    ResultSection(Sheet sheet, Html html, Words words) {
        this.sheet = sheet;
        this.html = html;
        this.words = words;
    }

    void write(JsonObject table) {
        List<JsonObject> columns = Sheet.objects(table, "columns");
        JsonArray rows = Sheet.array(table, "rows");
        html.open("section").element("h3", Sheet.text(table, "title").isEmpty() ? Sheet.text(table, "kind") : Sheet.text(table, "title"));
        html.table(shown(columns).map(Sheet::titleWithUnit).map(ResultSection::begun).toList(), shown(columns).map(ResultSection::isNumeric).toList(),
                rows.asList().stream().limit(MOST_ROWS).map(row -> cells(columns, row)).toList());
        if (rows.size() > MOST_ROWS) {
            html.element("p class=\"more\"", words.get("more", rows.size() - MOST_ROWS));
        }
        html.close("section");
    }

    /** The kind of a surrogate is for programs; what a person calls it is another column. */
    private static boolean isShown(JsonObject column) {
        // and the unit is with the response
        return !Sheet.text(column, "name").equals("kind") && !Sheet.text(column, "name").equals("unit");
    }

    private static Stream<JsonObject> shown(List<JsonObject> columns) {
        return columns.stream().filter(ResultSection::isShown);
    }

    private static boolean isNumeric(JsonObject column) {
        return column.get("numeric") instanceof JsonElement numeric && numeric.isJsonPrimitive() && numeric.getAsBoolean();
    }

    /** A head begins with a capital letter; a symbol stays as it is. */
    private static String begun(String head) {
        return head.length() > 1 && Character.isLetter(head.charAt(1)) ? head.substring(0, 1).toUpperCase(Locale.ROOT) + head.substring(1) : head;
    }

    private List<String> cells(List<JsonObject> columns, JsonElement row) {
        List<String> cells = new ArrayList<>();
        JsonArray values = row instanceof JsonArray array ? array : new JsonArray();
        for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
            if (isShown(columns.get(i))) {
                cells.add(cell(Sheet.text(columns.get(i), "name"), values.get(i)));
            }
        }
        return cells;
    }

    private String cell(String column, JsonElement value) {
        if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()) {
            return words.get(value.getAsBoolean() ? "yes" : "no");
        }
        String text = Sheet.text(value);
        return column.equals("response") ? sheet.labelWithUnit(text) : column.equals("variable") ? sheet.label(text) : text;
    }
}
