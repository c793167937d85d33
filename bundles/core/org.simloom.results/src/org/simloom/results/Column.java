package org.simloom.results;

import java.util.Comparator;

import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueType;
import org.simloom.results.internal.Display;

/**
 * A column of a table of results.
 *
 * @param kind        whether it tells of the run itself, or holds an input or output of the workflow
 * @param index       its place among those of its kind, counted from 0; inputs and outputs are counted together
 * @param name        what expressions call it; unique in its table
 * @param port        name of the port; of a column of the run the same as {@code name}
 * @param type        what its cells are
 * @param unit        unit of all its numbers; empty where they have none
 * @param label       what people read, from the model where it has a label
 * @param description what it is; may be empty
 */
public record Column(Kind kind, int index, String name, String port, ValueType type, String unit, String label,
        String description) {

    /** What a column holds. */
    public enum Kind {
        RUN, INPUT, OUTPUT
    }

    /** Whether its cells are numbers, so that it can be plotted. */
    public boolean isNumeric() {
        return type == ValueType.REAL || type == ValueType.INTEGER;
    }

    /** Name and unit, as the head of a file has them: {@code kt}, {@code stress [MPa]}. */
    public String heading() {
        return unit.isEmpty() ? name : name + " [" + unit + "]";
    }

    /** Label and unit, as people see them. */
    public String title() {
        return unit.isEmpty() ? label : label + " [" + unit + "]";
    }

    /** The number of a row in the column's unit; NaN where it has none. */
    public double number(Row row) {
        return switch (row.value(this)) {
            case RealValue real -> real.value();
            case IntegerValue integer -> integer.value();
            case null, default -> Double.NaN;
        };
    }

    /** What people see of a row, numbers without their unit; empty where there is nothing. */
    public String text(Row row) {
        Value value = row.value(this);
        return value == null ? "" : kind == Kind.RUN ? Display.ofRun(this, row, value) : Display.of(value);
    }

    /** Rows by this column, ascending: numbers by their value, all else as it is shown; what is empty comes last. */
    public Comparator<Row> order() {
        if (isNumeric()) {
            return Comparator.comparingDouble(this::number);
        }
        return Comparator.comparing(this::text, Comparator.comparing(String::isEmpty)
                .thenComparing(String.CASE_INSENSITIVE_ORDER).thenComparing(Comparator.naturalOrder()));
    }
}
