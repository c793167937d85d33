package org.simloom.reliability.learning;

import org.simloom.reliability.internal.Texts;

/**
 * How whole responses are learnt.
 *
 * @param initial    space-filling runs to begin with; 0 for 5 (d + 1) in d variables
 * @param batch      runs at a time afterwards, at least 1
 * @param iterations batches at most, at least 1
 * @param quality    Q² by leave-one-out that every response shall reach, between 0 and 1
 * @param seed       of the random numbers
 */
public record ResponseSettings(int initial, int batch, int iterations, double quality, long seed) {
    public ResponseSettings {
        Texts.atLeast("initial", initial, 0);
        Texts.atLeast("batch", batch, 1);
        Texts.atLeast("iterations", iterations, 1);
        Texts.between("quality", quality, 0, 1);
    }

    /** Batches of 4, at most 100 of them, until Q² is 0.99. */
    public static ResponseSettings of(long seed) {
        return new ResponseSettings(0, 4, 100, 0.99, seed);
    }
}
