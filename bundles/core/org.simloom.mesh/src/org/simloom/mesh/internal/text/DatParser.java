package org.simloom.mesh.internal.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.simloom.mesh.dat.DatTable;
import org.simloom.mesh.dat.DatVisitor;
import org.simloom.mesh.internal.number.Reals;

/** Tells headings from rows: a row is made of numbers, but for a word at its start or end. */
public final class DatParser {
    private static final Pattern SPACED = Pattern.compile("(?:\\S ){2,}\\s*(?:(?:\\S ?)+\\s*)*");
    private static final Pattern HEADING =
            Pattern.compile("(?<title>[^()]*?)\\s*(?:\\((?<columns>[^)]*)\\).*?)?(?:\\s*for ?set ?(?<set>\\S.*?))?"
                    + "(?:\\s*(?:for all contact elements )?(?:and|for) time (?<time>.*))?");

    private final DatVisitor visitor;
    private double[] values = new double[16];
    private int count;
    private boolean wanted;

    public DatParser(DatVisitor visitor) {
        this.visitor = visitor;
    }

    /** Reads a file to its end. */
    public void read(Path file) throws IOException {
        try (TextLines lines = new TextLines(file)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                line(line, lines.number());
            }
        }
    }

    /** Takes the next line; its number is counted from 1. */
    public void line(String line, long number) {
        String text = line.strip();
        if (text.isEmpty()) {
            return;
        }
        String label = label(text);
        if (numbers(text.substring(label.length()).strip())) {
            if (wanted) {
                visitor.row(label, values, count);
            }
        } else {
            heading(text, number);
        }
    }

    /** A word at the start, where numbers follow it. */
    private static String label(String text) {
        int blank = text.indexOf(' ');
        String first = blank < 0 ? text : text.substring(0, blank);
        return blank > 0 && Character.isLetter(first.charAt(0)) && Reals.parse(first) == null ? first : "";
    }

    private boolean numbers(String text) {
        count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            Double value = Reals.parse(text.substring(at, end));
            if (value == null) {
                // the system that components refer to may follow: L, or the name of an orientation
                return count > 1 && end == text.length();
            }
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            values[count++] = value;
            at = end;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return count > 0;
    }

    private void heading(String text, long line) {
        if (SPACED.matcher(text + " ").matches() && text.charAt(1) == ' ') {
            String title = Arrays.stream(text.split("\\s{2,}")).map(w -> w.replace(" ", "")).reduce((a, b) -> a + " " + b)
                    .orElse("");
            wanted = visitor.table(new DatTable(title, List.of(), "", OptionalDouble.empty(), line));
            return;
        }
        Matcher matcher = HEADING.matcher(text);
        if (matcher.matches() && matcher.group("time") != null) {
            List<String> columns = new ArrayList<>();
            if (matcher.group("columns") != null) {
                Arrays.stream(matcher.group("columns").split(",")).map(String::strip).forEach(columns::add);
            }
            Double time = Reals.parse(matcher.group("time").strip());
            String set = matcher.group("set") == null ? "" : matcher.group("set").strip();
            wanted = visitor.table(new DatTable(matcher.group("title").strip(), columns, set,
                    time == null ? OptionalDouble.empty() : OptionalDouble.of(time), line));
        }
        // anything else explains the columns of the table that is being read
    }
}
