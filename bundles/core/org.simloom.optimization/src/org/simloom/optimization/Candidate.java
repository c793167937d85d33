package org.simloom.optimization;

/**
 * A point with its answer.
 *
 * @param point      in the units of the space
 * @param objectives to be small
 * @param margins    at least 0 where a constraint holds
 * @param violation  0 where all constraints hold, otherwise the sum of what they miss, each divided by the most that it
 *                   was missed anywhere
 * @param evaluation its number among the points asked, from 1
 */
public record Candidate(double[] point, double[] objectives, double[] margins, double violation, int evaluation) {
    /** Whether all constraints hold. */
    public boolean feasible() {
        return violation == 0;
    }
}
