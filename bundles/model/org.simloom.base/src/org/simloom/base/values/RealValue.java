package org.simloom.base.values;

/**
 * A real number with its unit.
 *
 * @param value the number, in {@code unit}
 * @param unit  unit symbol; empty for dimensionless
 */
public record RealValue(double value, String unit) implements Value {
    @Override
    public String display() {
        return Numbers.display(value, unit);
    }
}
