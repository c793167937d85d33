package org.simloom.reliability.worstcase;

import org.simloom.reliability.internal.Texts;

/**
 * How the worst case is searched.
 *
 * @param initial          space-filling runs to begin with; 0 for 5 (d + 1) in d variables
 * @param cornerDimensions up to how many variables all corners are run; with more, a two-level design of resolution IV
 *                         and the corners that it predicts to be worst
 * @param batch            runs at a time afterwards, at least 1
 * @param iterations       batches at most, at least 1
 * @param confidence       of the bound over the whole box, between 0.5 and 1
 * @param tolerance        how far apart worst case and bound may be, as part of the range that the margin has; the bound is never nearer
 * @param quality          least Q² by which a bound is given, between 0 and 1
 * @param seed             of the random numbers
 */
public record WorstCaseSettings(int initial, int cornerDimensions, int batch, int iterations, double confidence,
        double tolerance, double quality, long seed) {
    public WorstCaseSettings {
        Texts.atLeast("initial", initial, 0);
        Texts.atLeast("cornerDimensions", cornerDimensions, 0);
        Texts.atLeast("batch", batch, 1);
        Texts.atLeast("iterations", iterations, 1);
        Texts.between("confidence", confidence, 0.5, 1);
        Texts.between("tolerance", tolerance, 0, 1);
        Texts.between("quality", quality, 0, 1);
    }

    /** All corners up to 6 variables, batches of 4, 30 of them, 99 % confidence, 1 % tolerance, Q² of 0.8. */
    public static WorstCaseSettings of(long seed) {
        return new WorstCaseSettings(0, 6, 4, 30, 0.99, 0.01, 0.8, seed);
    }
}
