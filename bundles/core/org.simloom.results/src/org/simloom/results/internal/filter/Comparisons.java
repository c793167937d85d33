package org.simloom.results.internal.filter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.units.Units;
import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.VectorValue;
import org.simloom.expression.Expression;
import org.simloom.results.Column;
import org.simloom.results.Row;
import org.simloom.results.internal.Texts;

/** Reads single comparisons: numbers are put into the unit of a column beside them, then it is an expression. */
final class Comparisons {
    private static final List<String> CONSTANTS = List.of("pi", "true", "false");

    private final String text;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    Comparisons(String text, List<Column> columns) {
        this.text = text;
        columns.forEach(column -> this.columns.put(column.name(), column));
    }

    /** A comparison; one with several signs, such as {@code 1 < x < 2}, means them one by one. */
    Condition of(List<Token> tokens) {
        List<Integer> signs = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(", "[") ? 1 : tokens.get(i).is(")", "]") ? -1 : 0;
            if (depth == 0 && tokens.get(i).isComparison()) {
                signs.add(i);
            }
        }
        if (signs.isEmpty()) {
            return single(tokens);
        }
        Condition all = null;
        for (int i = 0; i < signs.size(); i++) {
            int from = i == 0 ? 0 : signs.get(i - 1) + 1;
            int to = i + 1 < signs.size() ? signs.get(i + 1) : tokens.size();
            List<Token> part = tokens.subList(from, to);
            Condition one = tokens.get(signs.get(i)).is("~") ? contains(part) : single(part);
            all = all == null ? one : all.and(one);
        }
        return all;
    }

    private Condition contains(List<Token> tokens) {
        if (tokens.size() != 3 || tokens.get(0).kind() != Token.Kind.NAME || tokens.get(2).kind() == Token.Kind.OPERATOR) {
            throw Texts.problem("filter.condition", Location.NONE, shown(tokens));
        }
        Column column = column(tokens.get(0));
        Token sought = tokens.get(2);
        String part = (sought.kind() == Token.Kind.TEXT ? sought.text().substring(1, sought.text().length() - 1)
                : sought.text()).toLowerCase(Locale.ROOT);
        return row -> {
            Value value = row.value(column);
            return value == null ? null : column.text(row).toLowerCase(Locale.ROOT).contains(part)
                    || value instanceof TextValue plain && plain.value().toLowerCase(Locale.ROOT).contains(part);
        };
    }

    private Condition single(List<Token> tokens) {
        List<Column> used = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean called = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            if (tokens.get(i).kind() == Token.Kind.NAME && !called && !CONSTANTS.contains(tokens.get(i).text())) {
                used.add(column(tokens.get(i)));
            }
        }
        String rewritten = tokens.stream().map(token -> rewrite(token, used)).collect(Collectors.joining(" "));
        Expression expression = Expression.parse(rewritten);
        refuseWhatIsNoCondition(expression, used, tokens);
        return row -> evaluate(expression, used, row);
    }

    private String rewrite(Token token, List<Column> used) {
        if (token.is("=")) {
            return "==";
        }
        if (token.is("<>")) {
            return "!=";
        }
        if (token.unit() == null) {
            return token.text();
        }
        String unit = used.stream().map(Column::unit).filter(known -> Units.compatible(token.unit(), known)).findFirst()
                .orElseThrow(() -> Texts.problem("filter.mismatch", Location.NONE, token.text() + " " + token.unit(),
                        used.stream().map(Column::heading).collect(Collectors.joining(", "))));
        double value = Units.convert(Double.parseDouble(token.text()), token.unit(), unit);
        return "(" + new BigDecimal(Double.toString(value)).toPlainString() + ")";
    }

    private static Boolean evaluate(Expression expression, List<Column> used, Row row) {
        Map<String, Value> values = HashMap.newHashMap(used.size());
        for (Column column : used) {
            Value value = row.value(column);
            if (value == null) {
                return null;
            }
            values.put(column.name(), value);
        }
        try {
            return expression.test(values);
        } catch (ProblemException e) {
            // such as a division by this row's zero: it does not have what the condition is about
            return null;
        }
    }

    /** Tries it with values of the right kind, so that it is told while it is typed. */
    private void refuseWhatIsNoCondition(Expression expression, List<Column> used, List<Token> tokens) {
        Map<String, Value> values = new HashMap<>();
        used.forEach(column -> values.put(column.name(), sample(column)));
        try {
            if (!(expression.evaluate(values) instanceof BooleanValue)) {
                throw Texts.problem("filter.condition", Location.NONE, shown(tokens));
            }
        } catch (ProblemException e) {
            if (e.problem().code().startsWith("results.") || e.problem().code().equals("expression.value")) {
                throw e;
            }
            // another value may be one that it can be computed for
        }
    }

    private static Value sample(Column column) {
        return switch (column.type()) {
            case REAL -> new RealValue(1, column.unit());
            case INTEGER -> new IntegerValue(1);
            case BOOLEAN -> new BooleanValue(true);
            case VECTOR -> new VectorValue(new double[] {1, 1, 1}, column.unit());
            default -> new TextValue("text");
        };
    }

    private Column column(Token name) {
        Column column = columns.get(name.text());
        if (column != null) {
            return column;
        }
        String all = String.join(", ", columns.keySet());
        String low = name.text().toLowerCase(Locale.ROOT);
        throw columns.keySet().stream()
                .filter(known -> known.toLowerCase(Locale.ROOT).startsWith(low) || low.startsWith(known.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt(String::length))
                .map(near -> Texts.problem("filter.nearest", Location.NONE, name.text(), near, all))
                .orElseGet(() -> Texts.problem("filter.name", Location.NONE, name.text(), all));
    }

    private String shown(List<Token> tokens) {
        return text.substring(tokens.get(0).start(), tokens.getLast().end()).strip();
    }
}
