package org.simloom.mesh.history;

/**
 * A line of a .sta file.
 *
 * @param step       from 1
 * @param increment  from 1
 * @param attempt    from 1
 * @param iterations number of iterations
 * @param totalTime  at the end of the increment
 * @param stepTime   at the end of the increment
 * @param length     of the increment
 * @param converged  false for an attempt that was given up
 */
public record Increment(int step, int increment, int attempt, int iterations, double totalTime, double stepTime,
        double length, boolean converged) {
}
