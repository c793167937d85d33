package org.simloom.reliability;

import org.simloom.reliability.internal.Texts;

/**
 * How subset simulation samples.
 *
 * @param samples     of each level, at least 20
 * @param probability of each level given the one before, between 0 and 0.5
 * @param levels      at most, at least 1
 * @param confidence  of the interval, between 0 and 1
 * @param seed        of the random numbers
 */
public record SubsetSettings(int samples, double probability, int levels, double confidence, long seed) {
    public SubsetSettings {
        Texts.atLeast("samples", samples, 20);
        Texts.between("probability", probability, 0, 0.5);
        Texts.atLeast("samples * probability", samples * probability, 2);
        Texts.atLeast("levels", levels, 1);
        Texts.between("confidence", confidence, 0, 1);
    }

    /** 500 samples in up to 10 levels of one tenth. */
    public static SubsetSettings of(long seed) {
        return new SubsetSettings(500, 0.1, 10, 0.95, seed);
    }
}
