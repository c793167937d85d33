package org.simloom.reliability.internal;

import org.hipparchus.random.SobolSequenceGenerator;
import org.hipparchus.random.Well19937c;

/**
 * Sobol' points moved by a random shift modulo 1 (Cranley and Patterson, SIAM J. Numer. Anal. 13, 1976). The first of
 * them do not depend on how many follow.
 */
public final class QuasiRandom {
    private final SobolSequenceGenerator sequence;
    private final double[] shift;

    public QuasiRandom(int dimensions, long seed) {
        sequence = new SobolSequenceGenerator(dimensions);
        Well19937c random = new Well19937c(seed);
        shift = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            shift[i] = random.nextDouble();
        }
    }

    /** The next point, every number above 0 and below 1. */
    public double[] next() {
        double[] point = sequence.nextVector();
        for (int i = 0; i < point.length; i++) {
            double moved = point[i] + shift[i];
            point[i] = Math.max(1e-12, Math.min(1 - 1e-12, moved - Math.floor(moved)));
        }
        return point;
    }
}
