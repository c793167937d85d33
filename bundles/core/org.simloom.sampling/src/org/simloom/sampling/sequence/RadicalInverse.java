package org.simloom.sampling.sequence;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathArrays;
import org.simloom.sampling.internal.Mixer;

/** Van der Corput's sequence in a base: digits mirrored at the point, each through a permutation of its own. */
final class RadicalInverse {
    private final int base;
    private final int[][] permutations;

    private RadicalInverse(int base, int[][] permutations) {
        this.base = base;
        this.permutations = permutations;
    }

    /** As many digits as a double holds. */
    static RadicalInverse plain(int base) {
        int[][] permutations = new int[(int) (Double.PRECISION * FastMath.log(2) / FastMath.log(base))][];
        for (int i = 0; i < permutations.length; i++) {
            permutations[i] = MathArrays.natural(base);
        }
        return new RadicalInverse(base, permutations);
    }

    /** Also the zeros after the last digit are permuted. */
    static RadicalInverse permuted(int base, long seed) {
        RadicalInverse inverse = plain(base);
        RandomGenerator random = new Well19937c(Mixer.mix(seed, base));
        for (int[] permutation : inverse.permutations) {
            MathArrays.shuffle(permutation, random);
        }
        return inverse;
    }

    /** The number from 0 (included) to 1 (excluded) at an index from 0. */
    double at(int index) {
        long digits = 0;
        long scale = 1;
        int rest = index;
        for (int[] permutation : permutations) {
            digits = digits * base + permutation[rest % base];
            rest /= base;
            scale *= base;
        }
        return (double) digits / scale;
    }
}
