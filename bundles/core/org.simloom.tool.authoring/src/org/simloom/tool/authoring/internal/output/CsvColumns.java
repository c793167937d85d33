package org.simloom.tool.authoring.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.units.Units;
import org.simloom.base.values.CsvTable;
import org.simloom.base.values.TableValue;
import org.simloom.model.base.PortType;

/** Columns of a table that the reader {@code csv} can read. */
final class CsvColumns {
    private static final int MOST = 40;
    private static final int SHOWN = 4;

    private CsvColumns() {
    }

    /** Whether a text without a telling name is a table with a heading. */
    static boolean looksLike(String text) {
        List<String> lines = text.lines().limit(3).toList();
        long commas = lines.isEmpty() ? 0 : lines.get(0).chars().filter(c -> c == ',').count();
        return lines.size() > 2 && commas > 0 && !RegexText.FREE_NUMBER.matcher(lines.get(0)).find()
                && lines.stream().allMatch(line -> line.chars().filter(c -> c == ',').count() == commas);
    }

    static List<Found> find(String source, String text) {
        TableValue table;
        try {
            table = CsvTable.parse(source, text);
        } catch (ProblemException e) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        String path = OutputFinder.escaped(source);
        for (TableValue.Column column : table.columns()) {
            boolean numeric = !column.cells().isEmpty() && column.cells().stream().allMatch(Double.class::isInstance);
            if (numeric && found.size() < MOST && (column.unit().isEmpty() || Units.known(column.unit()))) {
                String name = OutputFinder.escaped(column.name());
                found.add(Found.of(column.name() + "_last", PortType.REAL, "csv", Map.of("path", path, "column", name, "row", "last"),
                        source + "#" + column.name() + "[last]", String.valueOf(column.cells().getLast())).in(column.unit()));
                found.add(Found.of(column.name(), PortType.VECTOR, "csv", Map.of("path", path, "column", name),
                        source + "#" + column.name(), beginning(column.cells())).in(column.unit()).likely(true));
            }
        }
        found.add(Found.of(source + "_table", PortType.TABLE, "csv", Map.of("path", path), source + "#", table.display()));
        return found;
    }

    private static String beginning(List<?> cells) {
        List<String> first = cells.stream().limit(SHOWN).map(String::valueOf).toList();
        return "[" + String.join(", ", first) + (cells.size() > SHOWN ? ", … (" + cells.size() + ")" : "") + "]";
    }
}
