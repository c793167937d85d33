package org.simloom.model.base;

/**
 * What a quantity may be at most, or must be at least: its limit with the safety factor on it, in the unit of the limit.
 * A resistance is divided by its partial factor and what acts is compared with that (EN 1990:2002, 6.3.5 and 6.4.2:
 * E<sub>d</sub> ≤ R<sub>d</sub> = R<sub>k</sub> / γ<sub>M</sub>); so a margin is a difference of the quantity itself, and
 * the factor is nowhere on what was computed. A factor above 1 always makes a limit stricter, also one below zero.
 *
 * @param operator how the quantity is compared with it
 * @param value    the largest, or the smallest, that is allowed
 */
public record Allowable(ComparisonOperator operator, double value) {

    /**
     * The allowable value of a limit.
     *
     * @param factor safety factor, positive; 1 for none
     */
    public static Allowable of(ComparisonOperator operator, double limit, double factor) {
        boolean lowered = upper(operator) == limit >= 0;
        return new Allowable(operator, lowered ? limit / factor : limit * factor);
    }

    private static boolean upper(ComparisonOperator operator) {
        return switch (operator) {
            case AT_MOST, LESS_THAN -> true;
            case AT_LEAST, GREATER_THAN -> false;
        };
    }

    /** How far a quantity is on the right side, in its unit; negative where it is beyond. */
    public double margin(double quantity) {
        return upper(operator) ? value - quantity : quantity - value;
    }

    /** Whether a quantity is within; {@code NaN} never is. */
    public boolean holds(double quantity) {
        double margin = margin(quantity);
        return switch (operator) {
            case AT_MOST, AT_LEAST -> margin >= 0;
            case LESS_THAN, GREATER_THAN -> margin > 0;
        };
    }
}
