package org.simloom.sampling;

import java.util.List;

import org.hipparchus.distribution.RealDistribution;

/**
 * One variable of a space.
 *
 * @param name         unique in its space
 * @param unit         of all its numbers; empty for none
 * @param type         what values it takes
 * @param lower        smallest value; {@code NaN} where only a distribution is known
 * @param upper        largest value; {@code NaN} where only a distribution is known
 * @param levels       how many levels factorial designs give it, at least 2
 * @param choices      for CHOICE the values as texts, otherwise empty
 * @param distribution how it scatters, cut off at the range; {@code null} where nothing is known of it
 */
public record Dimension(String name, String unit, VariableType type, double lower, double upper, int levels,
        List<String> choices, RealDistribution distribution) {
    public Dimension {
        choices = List.copyOf(choices);
        if (lower > upper) {
            throw new IllegalArgumentException(name + ": " + lower + " > " + upper);
        }
    }

    /** A real variable between two values. */
    public static Dimension continuous(String name, double lower, double upper) {
        return new Dimension(name, "", VariableType.CONTINUOUS, lower, upper, 2, List.of(), null);
    }

    /** A variable between two whole numbers, both included. */
    public static Dimension integer(String name, int lower, int upper) {
        return new Dimension(name, "", VariableType.INTEGER, lower, upper, upper - lower + 1, List.of(), null);
    }

    /** A variable that is one of several. */
    public static Dimension choice(String name, String... choices) {
        return new Dimension(name, "", VariableType.CHOICE, 0, choices.length - 1, choices.length, List.of(choices), null);
    }

    /** A variable that scatters, with the range that its distribution has. */
    public static Dimension scattering(String name, RealDistribution distribution) {
        return new Dimension(name, "", VariableType.CONTINUOUS, distribution.getSupportLowerBound(),
                distribution.getSupportUpperBound(), 2, List.of(), distribution);
    }

    /** Whether both ends of its range are finite. */
    public boolean bounded() {
        return Double.isFinite(lower) && Double.isFinite(upper);
    }

    /**
     * The value at a place of its range, each value of an INTEGER or CHOICE having an equal share.
     *
     * @param unit from 0 to 1
     */
    public double at(double unit) {
        if (type == VariableType.CONTINUOUS) {
            return lower + unit * (upper - lower);
        }
        return Math.min(upper, lower + Math.floor(unit * (upper - lower + 1)));
    }

    /** Where a value lies in its range, from 0 to 1; of an INTEGER or CHOICE the middle of its share. */
    public double place(double value) {
        if (type == VariableType.CONTINUOUS) {
            return upper > lower ? (value - lower) / (upper - lower) : 0.5;
        }
        return (value - lower + 0.5) / (upper - lower + 1);
    }

    /** The nearest value it can take. */
    public double nearest(double value) {
        double inside = Math.min(Double.isNaN(upper) ? value : upper, Math.max(Double.isNaN(lower) ? value : lower, value));
        return type == VariableType.CONTINUOUS ? inside : Math.rint(inside);
    }
}
