package org.simloom.results.internal.filter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.simloom.base.problem.Location;
import org.simloom.base.values.ValueType;
import org.simloom.results.Column;
import org.simloom.results.RowFilter;
import org.simloom.results.internal.Texts;

/** Reads what conditions are joined by; what each says is read by {@link Comparisons}. */
public final class FilterParser {
    private static final Pattern COMPARES = Pattern.compile("[<>=~]|&&|\\|\\|");

    private final List<Token> tokens;
    private final Comparisons comparisons;
    private int at;

    private FilterParser(String text, List<Column> columns) {
        this.tokens = Scanner.scan(text);
        this.comparisons = new Comparisons(text, columns);
    }

    /** See {@link RowFilter#parse}. */
    public static RowFilter parse(String text, List<Column> columns) {
        if (text == null || text.isBlank()) {
            return RowFilter.ALL;
        }
        if (!COMPARES.matcher(text).find() && !isTruth(text, columns)) {
            return words(text, columns);
        }
        FilterParser parser = new FilterParser(text, columns);
        Condition all = parser.any();
        if (parser.at < parser.tokens.size()) {
            throw parser.unexpected();
        }
        return all;
    }

    /** Whether it is nothing but names of columns that are true or false, and what joins them. */
    private static boolean isTruth(String text, List<Column> columns) {
        for (String word : text.strip().split("[\\s()!]+")) {
            boolean joins = word.matches("(?i)and|or|not|");
            if (!joins && columns.stream().noneMatch(c -> c.name().equals(word) && c.type() == ValueType.BOOLEAN)) {
                return false;
            }
        }
        return columns.stream().anyMatch(c -> c.type() == ValueType.BOOLEAN && text.contains(c.name()));
    }

    private static RowFilter words(String text, List<Column> columns) {
        String[] words = text.toLowerCase(Locale.ROOT).replaceAll("[\"']", " ").strip().split("\\s+");
        return row -> {
            StringBuilder all = new StringBuilder();
            for (Column column : columns) {
                all.append(column.text(row)).append('\n');
            }
            String low = all.append(row.state().name()).toString().toLowerCase(Locale.ROOT);
            for (String word : words) {
                if (!low.contains(word)) {
                    return false;
                }
            }
            return true;
        };
    }

    private Condition any() {
        Condition left = every();
        while (accept("or", "||")) {
            left = left.or(every());
        }
        return left;
    }

    private Condition every() {
        Condition left = one();
        while (accept("and", "&&")) {
            left = left.and(one());
        }
        return left;
    }

    private Condition one() {
        if (accept("not", "!")) {
            return one().not();
        }
        if (isGroup()) {
            at++;
            Condition inside = any();
            if (!accept(")")) {
                throw unexpected();
            }
            return inside;
        }
        int from = at;
        int depth = 0;
        while (at < tokens.size() && !(depth == 0 && (tokens.get(at).isLogic() || tokens.get(at).is(")")))) {
            depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
            at++;
        }
        if (from == at) {
            throw unexpected();
        }
        return comparisons.of(tokens.subList(from, at));
    }

    /** Whether the bracket here holds conditions, not part of a sum. */
    private boolean isGroup() {
        if (at >= tokens.size() || !tokens.get(at).is("(")) {
            return false;
        }
        int depth = 0;
        boolean logic = false;
        for (int i = at; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            logic |= tokens.get(i).isLogic() || tokens.get(i).isComparison();
            if (depth == 0) {
                return logic;
            }
        }
        return logic;
    }

    private boolean accept(String... texts) {
        boolean here = at < tokens.size() && tokens.get(at).is(texts);
        at += here ? 1 : 0;
        return here;
    }

    private RuntimeException unexpected() {
        return at < tokens.size() ? Texts.problem("filter.unexpected", Location.NONE, tokens.get(at).start() + 1,
                tokens.get(at).text()) : Texts.problem("filter.end", Location.NONE);
    }
}
