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
    private static final int MOST_COLUMNS = 10;
    private static final int FEW_ROWS = 5;

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
        List<String> heads = shown(columns).map(Sheet::titleWithUnit).map(ResultSection::begun).toList();
        List<List<String>> texts = rows.asList().stream().limit(MOST_ROWS).map(row -> cells(columns, row)).toList();
        if (heads.size() > MOST_COLUMNS && texts.size() <= FEW_ROWS) {
            turned(heads, texts);
        } else {
            html.table(heads, shown(columns).map(ResultSection::isNumeric).toList(), texts);
        }
        if (rows.size() > MOST_ROWS) {
            html.element("p class=\"more\"", words.get("more", rows.size() - MOST_ROWS));
        }
        html.close("section");
    }

    /** What is wider than a page and low is turned: its rows stand side by side. */
    private void turned(List<String> heads, List<List<String>> rows) {
        List<String> first = new ArrayList<>(List.of(heads.get(0)));
        List<Boolean> numeric = new ArrayList<>(List.of(false));
        rows.forEach(row -> {
            first.add(row.get(0));
            numeric.add(true);
        });
        List<List<String>> lines = new ArrayList<>();
        for (int i = 1; i < heads.size(); i++) {
            List<String> line = new ArrayList<>(List.of(heads.get(i)));
            for (List<String> row : rows) {
                line.add(i < row.size() ? row.get(i) : "");
            }
            lines.add(line);
        }
        html.table(first, numeric, lines);
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
