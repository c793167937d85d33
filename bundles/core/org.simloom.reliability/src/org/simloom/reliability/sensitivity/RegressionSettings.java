package org.simloom.reliability.sensitivity;

import org.simloom.reliability.internal.Texts;

/**
 * How influences are estimated from given samples.
 *
 * @param groups     of as many samples each, into which a variable is divided for correlation ratios; 0 for about the
 *                   square root of the number of samples
 * @param resamples  of the bootstrap, at least 20
 * @param confidence of the intervals, between 0 and 1
 * @param seed       of the random numbers
 */
public record RegressionSettings(int groups, int resamples, double confidence, long seed) {
    public RegressionSettings {
        Texts.atLeast("groups", groups, 0);
        Texts.atLeast("resamples", resamples, 20);
        Texts.between("confidence", confidence, 0, 1);
    }

    /** Groups as many as sensible, 95 % intervals. */
    public static RegressionSettings of(long seed) {
        return new RegressionSettings(0, 200, 0.95, seed);
    }
}
