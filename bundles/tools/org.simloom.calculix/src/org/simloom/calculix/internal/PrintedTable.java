package org.simloom.calculix.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.PortType;
import org.simloom.tool.Output;
import org.simloom.tool.ResultReader;
import org.simloom.tool.ToolContext;

/**
 * Reads what a deck printed to {@code job.dat} by {@code *NODE PRINT}, {@code *EL PRINT} and the like: a table, a
 * column of it to a vector, or one number. Settings:
 * <ul>
 * <li>{@code title}: what the table lists, such as {@code displacements}, {@code stresses} or {@code total force}
 * <li>{@code set}: name of the set it was printed for; any where it is not given
 * <li>{@code time}: {@code last} (default), {@code first}, {@code all} or a time
 * <li>{@code column}: heading such as {@code vx}, or its number from 1; not needed for a table
 * <li>{@code row}: for one number {@code first}, {@code last} (default), the number of a node or element, or
 * {@code sum}, {@code max}, {@code min} or {@code absmax} of all
 * <li>{@code unit}: unit that the solver computed in; by default that of the port
 * </ul>
 */
public final class PrintedTable implements ResultReader {
    @Override
    public Output read(ToolContext context, OutputPort port, Map<String, String> values) throws IOException {
        Settings settings = new Settings(port.getName(), values, "title", "set", "time", "column", "row", "unit");
        Outputs.require(port, PortType.TABLE, PortType.VECTOR, PortType.REAL);
        Path dat = Outputs.existing(context, port, "dat");
        DatTables tables = DatTables.find(dat, settings.required("title"), settings.text("set", ""), time(settings));
        Location where = Location.element(dat, port.getName());
        if (tables.rows().isEmpty()) {
            throw Texts.problem("table", where, settings.text("title", ""), String.join("; ", tables.others()));
        }
        if (port.getType() == PortType.TABLE) {
            return new Output.Plain(Outputs.table(port, tables.names(), tables.rows()));
        }
        String heading = settings.required("column");
        int column = tables.names().indexOf(heading);
        if (column < 0 && heading.matches("[1-9]\\d?")) {
            column = Integer.parseInt(heading) - 1;
        }
        if (column < 0 || column >= tables.names().size()) {
            throw settings.wrong("column", String.join(", ", tables.names()));
        }
        int at = column;
        double[] numbers = tables.rows().stream().mapToDouble(row -> row[at]).toArray();
        String unit = settings.text("unit", "");
        return port.getType() == PortType.VECTOR ? Outputs.vector(port, numbers, unit)
                : Outputs.real(port, one(settings, where, tables, numbers), unit);
    }

    private static String time(Settings settings) {
        String time = settings.text("time", "last");
        if (!List.of("last", "first", "all").contains(time)) {
            settings.number("time");
        }
        return time;
    }

    private static double one(Settings settings, Location where, DatTables tables, double[] numbers) {
        String row = settings.text("row", "last");
        return switch (row) {
            case "first" -> numbers[0];
            case "last" -> numbers[numbers.length - 1];
            case "sum" -> Arrays.stream(numbers).sum();
            case "max" -> Arrays.stream(numbers).max().orElseThrow();
            case "min" -> Arrays.stream(numbers).min().orElseThrow();
            case "absmax" -> Arrays.stream(numbers).boxed().max((a, b) -> Double.compare(Math.abs(a), Math.abs(b))).orElseThrow();
            default -> {
                if (!row.matches("\\d{1,9}")) {
                    throw settings.wrong("row", Texts.everywhere("allowed.row"));
                }
                List<Double> found = new ArrayList<>();
                for (int i = 0; i < numbers.length; i++) {
                    if (tables.rows().get(i)[0] == Integer.parseInt(row)) {
                        found.add(numbers[i]);
                    }
                }
                if (!tables.numbered() || found.isEmpty()) {
                    throw Texts.problem("table.row", where, row);
                }
                yield found.get(found.size() - 1);
            }
        };
    }
}
