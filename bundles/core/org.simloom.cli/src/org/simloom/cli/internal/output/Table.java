package org.simloom.cli.internal.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of texts for a terminal: two blanks between columns, no frames, so that it can be cut and grepped. */
public final class Table {
    private static final String GAP = "  ";

    private final List<String> headings;
    private final boolean[] right;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these column headings; a heading that begins with {@code >} aligns to the right. */
    public Table(String... headings) {
        this.right = new boolean[headings.length];
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            right[i] = headings[i].startsWith(">");
            plain.add(right[i] ? headings[i].substring(1) : headings[i]);
        }
        this.headings = plain;
    }

    /** Adds a row; one cell a column. */
    public Table row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headings.size() + " columns");
        }
        rows.add(Arrays.stream(cells).map(cell -> cell == null ? "" : cell.toString().replaceAll("\\R", " ")).toList());
        return this;
    }

    /** Whether there is no row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Prints headings and rows. */
    public void print(PrintStream out) {
        int[] widths = new int[headings.size()];
        measure(widths, headings);
        rows.forEach(row -> measure(widths, row));
        out.println(line(widths, headings));
        rows.forEach(row -> out.println(line(widths, row)));
    }

    private static void measure(int[] widths, List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], DisplayWidth.of(cells.get(i)));
        }
    }

    private String line(int[] widths, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(right[i] ? DisplayWidth.padLeft(cells.get(i), widths[i])
                    : DisplayWidth.padRight(cells.get(i), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
