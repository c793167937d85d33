package org.simloom.study.internal.definition;

import org.simloom.base.units.Units;
import org.simloom.model.base.Distribution;
import org.simloom.model.base.Quantity;
import org.simloom.model.process.ProcessParameter;
import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.Load;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.Variable;

/**
 * From where to where a variable goes: its own ends, or those of its parameter in the unit of the port. A parameter may
 * have two ranges: what a designer may choose from, and what manufacturing leaves of a choice. Methods that ask how
 * safe one design is take the latter first.
 *
 * @param lower smallest value; {@code null} where nothing says it
 * @param upper largest value; likewise
 */
record Range(Double lower, Double upper) {
    private static final Range NONE = new Range(null, null);

    static Range of(Variable variable, String unit, MethodKind method) {
        Quantity source = variable.getSource();
        Range other = source == null ? NONE : ofSource(source, method).in(source.getUnit() == null ? "" : source.getUnit(), unit);
        return new Range(variable.getLower() != null ? variable.getLower() : other.lower,
                variable.getUpper() != null ? variable.getUpper() : other.upper);
    }

    private static Range ofSource(Quantity source, MethodKind method) {
        return switch (source) {
            case DesignParameter p -> {
                Range choice = new Range(p.getLower(), p.getUpper());
                Range tolerance = tolerance(p.getValue(), p.getToleranceLower(), p.getToleranceUpper());
                yield method == MethodKind.WORST_CASE ? tolerance.or(choice) : choice.or(tolerance);
            }
            case ProcessParameter p -> tolerance(p.getValue(), p.getToleranceLower(), p.getToleranceUpper());
            case Load load -> new Range(load.getLower(), load.getUpper());
            default -> NONE;
        };
    }

    private static Range tolerance(Double value, Double down, Double up) {
        return value == null || down == null && up == null ? NONE
                : new Range(value + (down == null ? 0 : down), value + (up == null ? 0 : up));
    }

    private Range or(Range other) {
        return lower != null && upper != null ? this : other;
    }

    private Range in(String from, String to) {
        return new Range(lower == null ? null : Double.valueOf(Units.convert(lower, from, to)),
                upper == null ? null : Double.valueOf(Units.convert(upper, from, to)));
    }

    /** How a parameter scatters; {@code null} where it does not say. */
    static Distribution scatter(Quantity source) {
        return switch (source) {
            case DesignParameter p -> p.getDistribution();
            case ProcessParameter p -> p.getDistribution();
            case Load load -> load.getDistribution();
            case null, default -> null;
        };
    }
}
