package org.simloom.base.values;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A sequence of real numbers in one unit.
 *
 * @param values the numbers, in {@code unit}; copied in and out
 * @param unit   unit symbol; empty for dimensionless
 */
public record VectorValue(double[] values, String unit) implements Value {
    private static final int SHOWN = 8;

    public VectorValue {
        values = values.clone();
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    @Override
    public String display() {
        String text = Arrays.stream(values).limit(SHOWN).mapToObj(v -> Numbers.display(v, ""))
                .collect(Collectors.joining(", ", "[", values.length > SHOWN ? ", …]" : "]"));
        return unit.isEmpty() ? text : text + " " + unit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VectorValue that && unit.equals(that.unit)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + unit.hashCode();
    }

    @Override
    public String toString() {
        return "VectorValue[" + display() + "]";
    }
}
