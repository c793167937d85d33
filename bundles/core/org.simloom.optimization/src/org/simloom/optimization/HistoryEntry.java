package org.simloom.optimization;

/**
 * How far it had come after an evaluation.
 *
 * @param evaluation its number, from 1
 * @param best       smallest feasible first objective so far; {@code NaN} while nothing is feasible
 * @param violation  smallest violation so far as in {@link Candidate}, 0 from the first feasible point on; {@code NaN}
 *                   while every run failed
 */
public record HistoryEntry(int evaluation, double best, double violation) {
}
