package org.simloom.reliability.internal.worstcase;

import java.util.Arrays;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/** Standard normal numbers for conditional simulation: the same for all margins and each time that a search looks, so drawn once. */
final class Draws {
    /** At how many places a margin is drawn. */
    static final int PLACES = 160;
    /** Those, and where the bound and the mean are lowest. */
    private static final int WIDTH = PLACES + 2;
    private static final int COUNT = 1000;

    private final double[][] normal = new double[COUNT][WIDTH];

    Draws(long seed) {
        RandomGenerator random = new Well19937c(seed);
        for (double[] row : normal) {
            Arrays.setAll(row, i -> random.nextGaussian());
        }
    }

    int size() {
        return COUNT;
    }

    /** One number a place, or more. */
    double[] normal(int draw) {
        return normal[draw];
    }
}
