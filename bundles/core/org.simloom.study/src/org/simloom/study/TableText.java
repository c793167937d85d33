package org.simloom.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.simloom.base.units.UnitText;
import org.simloom.base.values.Numbers;
import org.simloom.study.internal.Problems;

/**
 * A table of findings as people read it, the same in the window, at the command line and in tables that are copied: labels
 * for names, units as they are written and with what they belong to, numbers with six digits as in all results.
 *
 * @param title of the table
 * @param heads of its columns
 * @param rows  one text a column; empty where there is nothing
 */
public record TableText(String title, List<Head> heads, List<List<String>> rows) {
    private static final String RESPONSE = "response";
    /** What is for programs, and the unit, which is with the response. */
    private static final Set<String> HIDDEN = Set.of("kind", "unit");

    /**
     * Head of a column.
     *
     * @param text    with the unit of the column
     * @param numeric whether the column stands on the right
     */
    public record Head(String text, boolean numeric) {
    }

    /** The text of a table of a study. */
    public static TableText of(StudyDefinition definition, ResultTable table) {
        Map<String, String> labels = labels(definition, table.column("unit") >= 0);
        List<Head> heads = new ArrayList<>();
        for (ResultTable.Column column : table.columns()) {
            if (!HIDDEN.contains(column.name())) {
                heads.add(new Head(UnitText.heading(begun(column.label()), column.unit()), column.numeric()));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (List<Object> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String name = table.columns().get(i).name();
                if (!HIDDEN.contains(name)) {
                    String text = text(row.get(i));
                    boolean named = name.equals(RESPONSE) || name.equals("variable");
                    cells.add(named ? labels.getOrDefault(name + text, text) : text);
                }
            }
            rows.add(cells);
        }
        return new TableText(table.title(), heads, rows);
    }

    private static Map<String, String> labels(StudyDefinition definition, boolean withUnit) {
        Map<String, String> labels = new HashMap<>();
        definition.goals().forEach(goal -> labels.put(RESPONSE + goal.name(),
                withUnit ? UnitText.heading(goal.label(), goal.unit()) : goal.label()));
        for (int i = 0; i < definition.space().size(); i++) {
            labels.put("variable" + definition.space().dimensions().get(i).name(), definition.labels().get(i));
        }
        return labels;
    }

    /** A head begins with a capital letter; a symbol stays as it is. */
    private static String begun(String head) {
        return head.length() > 1 && Character.isLetter(head.charAt(1)) ? head.substring(0, 1).toUpperCase(Locale.ROOT) + head.substring(1)
                : head;
    }

    private static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> number(number);
            case Boolean is -> Problems.text(is ? "cell.yes" : "cell.no");
            default -> cell.toString();
        };
    }

    /** A number in a table whose head has its unit; empty where it is none. */
    public static String number(double value) {
        return Double.isNaN(value) ? "" : Numbers.display(value, "");
    }
}
