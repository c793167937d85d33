package org.simloom.base.values;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.base.problem.KeptProblems;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;
import org.simloom.base.units.Units;

/** Reads values as people type them. Files and folders are not read here: they need a store. */
public final class ValueParser {
    private static final ProblemTexts PROBLEMS = ProblemTexts.of("value", ValueParser.class);
    private static final KeptProblems UNITS = new KeptProblems(List.of(ProblemTexts.of("unit", Units.class)));
    private static final Pattern NUMBER =
            Pattern.compile("\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*(\\S.*?)?\\s*");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\s*[+-]?\\d+,\\d+\\b.*");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");
    private static final Set<String> TRUE = Set.of("true", "yes", "on", "예", "참");
    private static final Set<String> FALSE = Set.of("false", "no", "off", "아니오", "거짓");

    private ValueParser() {
    }

    /**
     * A value of the type, numbers in the unit: {@code 20}, {@code 2.2 cm}, {@code true}, {@code [1, 2, 3] mm};
     * a table as CSV text.
     *
     * @param name of the port, for messages
     * @throws ProblemException {@code value.number}, {@code value.comma}, {@code value.integer},
     *         {@code value.boolean}, {@code value.finite}, {@code value.unit} or {@code table.*}
     */
    public static Value parse(String name, ValueType type, String unit, String text) {
        String symbol = unit == null ? "" : unit;
        return switch (type) {
            case REAL -> new RealValue(real(name, symbol, text), symbol);
            case INTEGER -> new IntegerValue(integer(name, text));
            case BOOLEAN -> new BooleanValue(bool(name, text));
            case TEXT -> new TextValue(text);
            case VECTOR -> vector(name, symbol, text);
            case TABLE -> CsvTable.parse(name, text);
            case FILE, DIRECTORY, MESH, FIELD ->
                throw new IllegalArgumentException("files are not parsed: " + name);
        };
    }

    private static double real(String name, String unit, String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            throw DECIMAL_COMMA.matcher(text).matches() ? problem("comma", name, text)
                    : problem("number", name, text, unit.isEmpty() ? "20" : "20 " + unit);
        }
        double number = Double.parseDouble(matcher.group(1));
        if (!Double.isFinite(number)) {
            throw problem("finite", name, text);
        }
        String given = matcher.group(2);
        if (given == null) {
            return number;
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            throw problem("comma", name, text);
        }
        try {
            return Units.convert(number, given, unit);
        } catch (ProblemException e) {
            throw new ProblemException(PROBLEMS.error("unit", Location.element(null, name), name, UNITS.message(e.problem()),
                    UNITS.advice(e.problem())), e);
        }
    }

    private static long integer(String name, String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw problem("integer", name, text);
        }
    }

    private static boolean bool(String name, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return TRUE.contains(word);
        }
        throw problem("boolean", name, text);
    }

    private static VectorValue vector(String name, String unit, String text) {
        String numbers = text.strip();
        String given = "";
        int close = numbers.indexOf(']');
        if (numbers.startsWith("[") && close > 0) {
            given = numbers.substring(close + 1).strip();
            numbers = numbers.substring(1, close).strip();
        } else {
            Matcher tail = Pattern.compile("^(.*[\\d.])\\s+([^\\d\\s.+-].*)$").matcher(numbers);
            if (tail.matches()) {
                numbers = tail.group(1);
                given = tail.group(2);
            }
        }
        String suffix = given.isEmpty() ? "" : " " + given;
        double[] values = numbers.isEmpty() ? new double[0] : Arrays.stream(SEPARATOR.split(numbers))
                .mapToDouble(number -> real(name, unit, number + suffix)).toArray();
        return new VectorValue(values, unit);
    }

    private static ProblemException problem(String what, String name, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = name;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new ProblemException(PROBLEMS.error(what, Location.element(null, name), all));
    }
}
