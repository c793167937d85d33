package org.simloom.optimization.internal;

/**
 * A point that was proposed.
 *
 * @param point      in the units of the space
 * @param objectives to be small; {@code NaN} where it is not valid
 * @param margins    at least 0 where a constraint holds
 * @param evaluation its number from 1; 0 where it may not be run and so was not asked
 * @param valid      whether it was run and all its numbers are there
 */
public record Trial(double[] point, double[] objectives, double[] margins, int evaluation, boolean valid) {
    /** The first objective. */
    public double objective() {
        return objectives[0];
    }

    /** Whether all constraints hold. */
    public boolean feasible() {
        if (!valid) {
            return false;
        }
        for (double margin : margins) {
            if (margin < 0) {
                return false;
            }
        }
        return true;
    }
}
