package org.simloom.results.internal.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.simloom.results.history.HistoryTable;
import org.simloom.results.internal.Texts;

/** A history that is being read. Memory is bounded: of a very long one every second row is dropped, again and again. */
final class GrowingTable {
    private static final int MOST = 1 << 18;

    private final String id;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final int x;
    private final boolean wide;
    private int rows;
    private long read;
    private int stride = 1;

    private static final class Column {
        private final String name;
        private final String label;
        private final String unit;
        private final boolean plotted;
        private double[] numbers;

        Column(String name, String label, String unit, boolean plotted, double[] numbers) {
            this.name = name;
            this.label = label;
            this.unit = unit;
            this.plotted = plotted;
            this.numbers = numbers;
        }
    }

    /**
     * @param x index of the column that the others are plotted over; 0 for the number of the row
     */
    GrowingTable(String id, String title, int x, boolean wide) {
        this(id, title, Texts.get("column.n"), x, wide);
    }

    /**
     * @param counted what the first column counts
     * @param x       as above
     */
    GrowingTable(String id, String title, String counted, int x, boolean wide) {
        this.id = id;
        this.title = title;
        this.x = x;
        this.wide = wide;
        add("n", counted, "", false);
    }

    /** Adds a column, empty in the rows there are; tells its index. */
    int add(String name, String label, String unit, boolean plotted) {
        double[] numbers = new double[Math.max(16, rows)];
        Arrays.fill(numbers, Double.NaN);
        columns.add(new Column(name, label, unit, plotted, numbers));
        return columns.size() - 1;
    }

    /** Adds a row; the first number is for the second column. */
    void row(double... numbers) {
        if (read++ % stride != 0) {
            return;
        }
        if (rows == MOST) {
            thin();
        }
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            if (rows == column.numbers.length) {
                column.numbers = Arrays.copyOf(column.numbers, 2 * rows);
            }
            column.numbers[rows] = c == 0 ? read : c <= numbers.length ? numbers[c - 1] : Double.NaN;
        }
        rows++;
    }

    private void thin() {
        for (Column column : columns) {
            // what was handed out keeps its own numbers
            double[] fewer = new double[MOST];
            for (int i = 0; i < rows / 2; i++) {
                fewer[i] = column.numbers[2 * i];
            }
            column.numbers = fewer;
        }
        rows /= 2;
        stride *= 2;
    }

    HistoryTable snapshot() {
        List<HistoryTable.Column> made = new ArrayList<>();
        List<Integer> plotted = new ArrayList<>();
        for (Column column : columns) {
            if (column.plotted) {
                plotted.add(made.size());
            }
            made.add(new HistoryTable.Column(column.name, column.label, column.unit, column.numbers, rows));
        }
        return new HistoryTable(id, title, made, rows, x, plotted, wide);
    }

    boolean isEmpty() {
        return rows == 0;
    }
}
