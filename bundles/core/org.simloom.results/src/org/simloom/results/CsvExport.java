package org.simloom.results;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.BooleanValue;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.VectorValue;
import org.simloom.results.history.HistoryTable;
import org.simloom.results.internal.Display;
import org.simloom.results.internal.Texts;

/**
 * Writes tables as comma-separated values by RFC 4180: UTF-8, lines end with CR LF, the first one names the columns
 * with their units. Numbers are exact and have a decimal point in every language; numbers of a vector have blanks
 * between them, files their names.
 */
public final class CsvExport {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvExport() {
    }

    /** Something that writes lines. */
    private interface Content {
        void write(Writer out) throws IOException;
    }

    /**
     * Writes rows of a table of results to a file, which is replaced only when all is written.
     *
     * @param mark whether the file begins with a byte order mark, by which Excel knows that it is UTF-8
     * @throws ProblemException {@code results.csv}
     */
    public static void write(Path file, List<Column> columns, Iterable<Row> rows, boolean mark) {
        replace(file, mark, out -> write(out, columns, rows));
    }

    /** Writes rows of a table of results. */
    public static void write(Writer out, List<Column> columns, Iterable<Row> rows) throws IOException {
        line(out, columns.stream().map(Column::heading).toList());
        for (Row row : rows) {
            line(out, columns.stream().map(column -> text(row.value(column))).toList());
        }
    }

    /** Writes a history to a file, as above. */
    public static void write(Path file, HistoryTable table, boolean mark) {
        replace(file, mark, out -> write(out, table));
    }

    /** Writes a history. */
    public static void write(Writer out, HistoryTable table) throws IOException {
        line(out, table.columns().stream().map(HistoryTable.Column::heading).toList());
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            line(out, table.columns().stream().map(column -> number(column.value(at))).toList());
        }
    }

    private static void replace(Path file, boolean mark, Content content) {
        Path target = file.toAbsolutePath();
        Path aside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                Writer out = new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel),
                        StandardCharsets.UTF_8));
                if (mark) {
                    out.write(BYTE_ORDER_MARK);
                }
                content.write(out);
                out.flush();
                channel.force(true);
            }
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw problem(file, e);
        } finally {
            try {
                Files.deleteIfExists(aside);
            } catch (IOException e) {
                // the problem that is told is that it could not be written
            }
        }
    }

    private static ProblemException problem(Path file, IOException e) {
        String why = e.getMessage() == null || e.getMessage().isBlank() ? e.getClass().getSimpleName() : e.getMessage();
        return Texts.problem("csv", Location.file(file), why);
    }

    private static String text(Value value) {
        return switch (value) {
            case null -> "";
            case RealValue real -> number(real.value());
            case IntegerValue integer -> Long.toString(integer.value());
            case BooleanValue bool -> Boolean.toString(bool.value());
            case TextValue text -> text.value();
            case VectorValue vector -> Arrays.stream(vector.values()).mapToObj(CsvExport::number)
                    .collect(Collectors.joining(" "));
            default -> Display.of(value);
        };
    }

    /** All digits that a number needs to be read again as the same; whole ones without a point. */
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            out.append(i == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.append("\r\n");
    }
}
