package org.simloom.results.history;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers that came one after another while a task ran. Immutable; later looks at the task give longer ones.
 *
 * @param id      stable name such as {@code cvg} or {@code dat/displacements/NALL}; never translated
 * @param title   what people read
 * @param columns of equal length; the first counts the rows from 1
 * @param rows    number of rows
 * @param x       index of the column that the others are usually plotted over
 * @param y       indices of the columns that are usually plotted
 * @param wide    whether these go over so many orders of magnitude that they are plotted in logarithms
 */
public record HistoryTable(String id, String title, List<Column> columns, int rows, int x, List<Integer> y, boolean wide) {

    public HistoryTable {
        columns = List.copyOf(columns);
        y = List.copyOf(y);
    }

    /**
     * A column.
     *
     * @param name  never translated
     * @param label what people read
     * @param unit  empty where it has none, or none is known
     */
    public record Column(String name, String label, String unit, double[] numbers, int count) {

        /** The number of a row, counted from 0; NaN where it has none. */
        public double value(int row) {
            return row < count ? numbers[row] : Double.NaN;
        }

        /** All its numbers. */
        public double[] values() {
            return Arrays.copyOf(numbers, count);
        }

        /** Name and unit. */
        public String heading() {
            return unit.isEmpty() ? name : name + " [" + unit + "]";
        }

        /** Label and unit. */
        public String title() {
            return unit.isEmpty() ? label : label + " [" + unit + "]";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Column that && name.equals(that.name) && unit.equals(that.unit) && count == that.count
                    && Arrays.equals(numbers, 0, count, that.numbers, 0, count);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + count;
        }
    }

    /** The column of a name, or {@code null}. */
    public Column column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst().orElse(null);
    }
}
