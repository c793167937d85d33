package org.simloom.results.internal.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that a progress rule finds in what a tool writes. Where the rule finds a text, too, such as the name of a
 * field, each text has a column of its own.
 */
final class RuleLines implements LineReader {
    /** More different texts are no names of fields. */
    private static final int MOST_COLUMNS = 40;

    private final Pattern pattern;
    private final List<String> groups;
    private final GrowingTable table;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    RuleLines(String id, String title, Pattern pattern) {
        this.pattern = pattern;
        this.groups = pattern.namedGroups().entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .toList();
        this.table = new GrowingTable(id, title, 0, groups.stream().anyMatch(name -> name.toLowerCase().contains("residual")));
    }

    @Override
    public void line(String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find()) {
            return;
        }
        List<String> texts = new ArrayList<>();
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String group : groups) {
            String text = matcher.group(group);
            try {
                numbers.put(group, Double.valueOf(text));
            } catch (NumberFormatException | NullPointerException e) {
                if (text != null && !text.isBlank()) {
                    texts.add(text.strip());
                }
            }
        }
        String suffix = texts.isEmpty() ? "" : " " + String.join(" ", texts);
        numbers.keySet().forEach(name -> place(name + suffix));
        double[] row = new double[columns.size()];
        Arrays.fill(row, Double.NaN);
        boolean any = false;
        for (Map.Entry<String, Double> number : numbers.entrySet()) {
            Integer at = columns.get(number.getKey() + suffix);
            if (at != null) {
                row[at - 1] = number.getValue();
                any = true;
            }
        }
        if (any) {
            table.row(row);
        }
    }

    private void place(String name) {
        if (columns.size() < MOST_COLUMNS && !columns.containsKey(name)) {
            columns.put(name, table.add(name, name, "", true));
        }
    }

    @Override
    public List<GrowingTable> tables() {
        return List.of(table);
    }
}
