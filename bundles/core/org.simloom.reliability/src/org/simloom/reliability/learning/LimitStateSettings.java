package org.simloom.reliability.learning;

import org.simloom.reliability.internal.Texts;

/**
 * How limit states are learnt.
 *
 * @param initial    runs to begin with; 0 for 6 d but at least 12 in d variables
 * @param batch      runs at a time afterwards, at least 1
 * @param iterations batches at most for each margin, at least 1
 * @param population samples of each level that stand for the scatter of the variables, at least 100; they cost no runs
 * @param accuracy   relative, of the probability, as far as the model is concerned, between 0 and 1
 * @param confidence of the interval, between 0 and 1
 * @param seed       of the random numbers
 */
public record LimitStateSettings(int initial, int batch, int iterations, int population, double accuracy,
        double confidence, long seed) {
    public LimitStateSettings {
        Texts.atLeast("initial", initial, 0);
        Texts.atLeast("batch", batch, 1);
        Texts.atLeast("iterations", iterations, 1);
        Texts.atLeast("population", population, 100);
        Texts.between("accuracy", accuracy, 0, 1);
        Texts.between("confidence", confidence, 0, 1);
    }

    /** Batches of 4, at most 60 of them, 5 % accuracy. */
    public static LimitStateSettings of(long seed) {
        return new LimitStateSettings(0, 4, 60, 2000, 0.05, 0.95, seed);
    }
}
