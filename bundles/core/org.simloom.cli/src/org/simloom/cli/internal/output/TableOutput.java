package org.simloom.cli.internal.output;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.simloom.base.values.Numbers;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.cli.internal.Terminal;
import org.simloom.cli.internal.Texts;
import org.simloom.results.Column;
import org.simloom.results.CsvExport;
import org.simloom.results.Row;
import org.simloom.results.history.HistoryTable;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Tells tables: to people, as JSON, or as comma-separated values in a file or, for {@code -}, on the output. */
public final class TableOutput {
    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;
    private final Path csv;
    private final boolean mark;
    private final boolean json;

    private TableOutput(Terminal terminal, Path csv, boolean mark, boolean json) {
        this.terminal = terminal;
        this.csv = csv;
        this.mark = mark;
        this.json = json;
    }

    /**
     * @param csv  file, {@code -}, or {@code null} for none
     * @param mark whether a file begins with a byte order mark
     */
    public static TableOutput of(Terminal terminal, Path csv, boolean mark, boolean json) {
        return new TableOutput(terminal, csv, mark, json);
    }

    /** Tells results; people are shown so many of the latest runs. */
    public void print(ResultRows results, int most) {
        if (isPrinted()) {
            write(out -> CsvExport.write(out, results.columns(), results.rows()));
        } else if (csv != null) {
            CsvExport.write(csv, results.columns(), results.rows(), mark);
            terminal.err().println(Texts.get("results.csv", results.rows().size(), csv));
        } else if (json) {
            Json.print(terminal.out(), json(results));
        } else {
            show(results, most);
        }
    }

    private void show(ResultRows results, int most) {
        List<Row> rows = results.rows();
        List<Row> latest = rows.subList(Math.max(0, rows.size() - most), rows.size());
        // a column in which nothing stands tells nothing; problems are long and come last
        List<Column> columns = results.columns().stream()
                .filter(column -> latest.stream().anyMatch(row -> !column.text(row).isEmpty()))
                .sorted(Comparator.comparing(column -> column.kind() == Column.Kind.RUN && column.port().equals("problem")))
                .toList();
        Table table = new Table(columns.stream().map(column -> (column.isNumeric() ? ">" : "") + column.heading())
                .toArray(String[]::new));
        latest.forEach(row -> table.row(columns.stream().map(column -> column.text(row)).toArray()));
        if (!table.isEmpty()) {
            table.print(terminal.out());
        }
        terminal.err().println(Texts.get("results.rows", rows.size(), latest.size()));
    }

    /** Tells histories; people are shown so many of the last rows of each. */
    public void print(List<HistoryTable> tables, int most) {
        if (json) {
            JsonArray all = new JsonArray();
            tables.forEach(table -> all.add(json(table)));
            Json.print(terminal.out(), all);
            return;
        }
        for (HistoryTable table : tables) {
            if (isPrinted()) {
                write(out -> CsvExport.write(out, table));
            } else if (csv != null) {
                Path file = tables.size() == 1 ? csv : sibling(csv, table);
                CsvExport.write(file, table, mark);
                terminal.err().println(Texts.get("results.csv", table.rows(), file));
            } else {
                show(table, most);
            }
        }
    }

    /** Where there are several, each has a file of its own: {@code out.csv}, {@code out-job.cvg.csv}. */
    static Path sibling(Path file, HistoryTable table) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String suffix = "-" + table.id().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return file.resolveSibling(dot < 0 ? name + suffix : name.substring(0, dot) + suffix + name.substring(dot));
    }

    private void show(HistoryTable history, int most) {
        terminal.out().println(history.title());
        Table table = new Table(history.columns().stream().map(column -> ">" + column.title()).toArray(String[]::new));
        for (int row = Math.max(0, history.rows() - most); row < history.rows(); row++) {
            int at = row;
            table.row(history.columns().stream().map(column -> Double.isNaN(column.value(at)) ? ""
                    : Numbers.display(column.value(at), "")).toArray());
        }
        table.print(terminal.out());
        terminal.out().println();
    }

    private static JsonArray json(ResultRows results) {
        JsonArray all = new JsonArray();
        for (Row row : results.rows()) {
            JsonObject object = new JsonObject();
            for (Column column : results.columns()) {
                Value value = row.value(column);
                if (value != null) {
                    object.add(column.name(), JsonParser.parseString(ValueCodec.toJson(value)));
                }
            }
            all.add(object);
        }
        return all;
    }

    private static JsonObject json(HistoryTable table) {
        JsonObject object = new JsonObject();
        object.addProperty("id", table.id());
        JsonArray columns = new JsonArray();
        for (HistoryTable.Column column : table.columns()) {
            JsonObject one = new JsonObject();
            one.addProperty("name", column.name());
            one.addProperty("unit", column.unit());
            JsonArray values = new JsonArray();
            for (double value : column.values()) {
                if (Double.isFinite(value)) {
                    values.add(value);
                } else {
                    values.add(Double.isNaN(value) ? null : Double.toString(value));
                }
            }
            one.add("values", values);
            columns.add(one);
        }
        object.add("columns", columns);
        return object;
    }

    private boolean isPrinted() {
        return csv != null && csv.toString().equals(STANDARD_OUTPUT);
    }

    private interface Content {
        void write(Writer out) throws IOException;
    }

    private void write(Content content) {
        Writer out = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
        try {
            content.write(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
