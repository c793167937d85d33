package org.simloom.reliability;

import org.simloom.reliability.internal.Texts;

/**
 * How design points are searched.
 *
 * @param iterations        of each search, at least 1
 * @param step              of the differences, in standard deviations; larger where the response is noisy
 * @param central           whether differences go to both sides, at twice the runs
 * @param starts            from how many places the search starts: the middle, the far side of the first design point, then
 *                          random ones
 * @param tolerance         of the margin, as part of that in the middle, and of the direction
 * @param curvature         whether the curvature of the limit state is found too (SORM), with up to
 *                          (d - 1)(d + 2) / 2 runs
 * @param importanceSamples about the design points, to check the probability; 0 for none
 * @param confidence        of the interval of the check, between 0 and 1
 * @param seed              of the random numbers
 */
public record FormSettings(int iterations, double step, boolean central, int starts, double tolerance,
        boolean curvature, int importanceSamples, double confidence, long seed) {
    public FormSettings {
        Texts.atLeast("iterations", iterations, 1);
        Texts.between("step", step, 0, 1);
        Texts.atLeast("starts", starts, 1);
        Texts.between("tolerance", tolerance, 0, 1);
        Texts.atLeast("importanceSamples", importanceSamples, 0);
        Texts.between("confidence", confidence, 0, 1);
    }

    /** 40 iterations, forward differences over 0.01, two starts, curvature, no importance samples. */
    public static FormSettings of(long seed) {
        return new FormSettings(40, 0.01, false, 2, 1e-3, true, 0, 0.95, seed);
    }

    /** The same with samples about the design points. */
    public FormSettings checked(int samples) {
        return new FormSettings(iterations, step, central, starts, tolerance, curvature, samples, confidence, seed);
    }
}
