package org.simloom.reliability.chaos;

import org.simloom.reliability.internal.Texts;

/**
 * How polynomial chaos is learnt.
 *
 * @param samples runs, best a power of 2
 * @param degree  highest total degree that is tried, at least 1
 * @param quality Q² by leave-one-out below which moments and indices are called rough, between 0 and 1
 * @param seed    of the samples
 */
public record ChaosSettings(int samples, int degree, double quality, long seed) {
    public ChaosSettings {
        Texts.atLeast("samples", samples, 4);
        Texts.atLeast("degree", degree, 1);
        Texts.between("quality", quality, 0, 1);
    }

    /** Up to degree 14. */
    public static ChaosSettings of(int samples, long seed) {
        return new ChaosSettings(samples, 14, 0.95, seed);
    }
}
