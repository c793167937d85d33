package org.simloom.base.values;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.base.l10n.Messages;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/** Tables as CSV (RFC 4180) with a header line of {@code name} or {@code name [unit]}. */
public final class CsvTable {
    private static final Messages MESSAGES = Messages.of(CsvTable.class);
    private static final Pattern HEADING = Pattern.compile("\\s*(.*?)\\s*(?:\\[([^\\]]*)\\])?\\s*");

    private CsvTable() {
    }

    /**
     * Reads a table; a column is numeric where every cell of it is a number.
     *
     * @throws ProblemException {@code table.empty}, {@code table.heading}, {@code table.cells} or
     *         {@code table.quote}, with the line
     */
    public static TableValue parse(String name, String text) {
        List<List<String>> records = records(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (records.isEmpty()) {
            throw problem("empty", name, 1);
        }
        List<String> header = records.get(0);
        for (int i = 1; i < records.size(); i++) {
            if (records.get(i).size() != header.size()) {
                throw problem("cells", name, i + 1, records.get(i).size(), header.size());
            }
        }
        List<TableValue.Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int c = 0; c < header.size(); c++) {
            Matcher heading = HEADING.matcher(header.get(c));
            if (!heading.matches() || heading.group(1).isEmpty() || !names.add(heading.group(1))) {
                throw problem("heading", name, 1, header.get(c));
            }
            int column = c;
            List<String> cells = records.stream().skip(1).map(record -> record.get(column).strip()).toList();
            columns.add(new TableValue.Column(heading.group(1), heading.group(2) == null ? "" : heading.group(2).strip(),
                    numbers(cells)));
        }
        return new TableValue(columns);
    }

    /** Writes a table, lines ended by LF. */
    public static String format(TableValue table) {
        StringBuilder text = new StringBuilder();
        row(text, table.columns().stream().map(c -> c.unit().isEmpty() ? c.name() : c.name() + " [" + c.unit() + "]")
                .toList());
        for (int r = 0; r < table.rows(); r++) {
            int rowNumber = r;
            row(text, table.columns().stream().map(c -> c.cells().get(rowNumber).toString()).toList());
        }
        return text.toString();
    }

    private static void row(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quoted = cell.chars().anyMatch(ch -> ch == ',' || ch == '"' || ch == '\n' || ch == '\r');
            text.append(i == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        text.append('\n');
    }

    private static List<?> numbers(List<String> cells) {
        List<Double> numbers = new ArrayList<>();
        for (String cell : cells) {
            try {
                numbers.add(Double.valueOf(cell));
            } catch (NumberFormatException e) {
                return cells;
            }
        }
        return numbers;
    }

    private static List<List<String>> records(String name, String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && (c == '\n' || c == '\r')) {
                endOfRecord(records, cells, cell);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw problem("quote", name, records.size() + 1);
        }
        endOfRecord(records, cells, cell);
        return records;
    }

    private static void endOfRecord(List<List<String>> records, List<String> cells, StringBuilder cell) {
        if (!cells.isEmpty() || !cell.toString().isBlank()) {
            cells.add(cell.toString());
            records.add(List.copyOf(cells));
        }
        cells.clear();
        cell.setLength(0);
    }

    private static ProblemException problem(String what, String name, int line, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = name;
        all[1] = line;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new ProblemException(Problem.error("table." + what, MESSAGES.get("table." + what, all),
                MESSAGES.get("table." + what + ".advice", all), Location.element(null, name)));
    }
}
