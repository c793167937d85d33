package org.simloom.reliability.sensitivity;

import org.simloom.reliability.internal.Texts;

/**
 * How Sobol' indices are estimated.
 *
 * @param samples    base samples n, at least 8, best a power of 2; n (d + 2) points are run in d variables
 * @param resamples  of the bootstrap, at least 20
 * @param confidence of the intervals, between 0 and 1
 * @param seed       of the random numbers
 */
public record SobolSettings(int samples, int resamples, double confidence, long seed) {
    public SobolSettings {
        Texts.atLeast("samples", samples, 8);
        Texts.atLeast("resamples", resamples, 20);
        Texts.between("confidence", confidence, 0, 1);
    }

    /** 256 base samples, 95 % intervals. */
    public static SobolSettings of(long seed) {
        return new SobolSettings(256, 200, 0.95, seed);
    }
}
