package org.simloom.sampling.sequence;

import java.util.List;
import java.util.function.UnaryOperator;

import org.hipparchus.random.SobolSequenceGenerator;
import org.simloom.sampling.Measure;
import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;
import org.simloom.sampling.internal.Conditions;
import org.simloom.sampling.internal.Mixer;
import org.simloom.sampling.internal.Placement;
import org.simloom.sampling.internal.Problems;

/**
 * Sobol's sequence with the direction numbers of Joe and Kuo (2008), and Owen's scrambling (Owen, Randomly permuted
 * (t,m,s)-nets and (t,s)-sequences, 1995): every digit is flipped or not by a random number that belongs to the digits
 * before it. So each point alone is uniform, and all together still fill every elementary interval equally. Powers of
 * two fill best.
 *
 * @param measure   what the points are spread over
 * @param scrambled whether it is scrambled by the seed; otherwise it begins at the lower corner
 */
public record SobolSequence(Measure measure, boolean scrambled) implements Sampler {
    /** The most variables that there are direction numbers for in use. */
    public static final int MOST_VARIABLES = 1000;

    private static final int BITS = 52;
    private static final int NESTED = 32;

    /** Scrambled, over the ranges. */
    public SobolSequence() {
        this(Measure.RANGE, true);
    }

    @Override
    public List<double[]> points(Space space, int count, long seed, List<Integer> stages) {
        Placement.count(count);
        UnaryOperator<double[]> placement = Placement.of(space, measure);
        if (space.size() > MOST_VARIABLES) {
            throw Problems.of("sequence.variables", space.size(), MOST_VARIABLES);
        }
        SobolSequenceGenerator generator = new SobolSequenceGenerator(space.size());
        return Conditions.first(count, space, () -> placement.apply(scramble(generator.nextVector(), seed)));
    }

    private double[] scramble(double[] unit, long seed) {
        if (scrambled) {
            for (int i = 0; i < unit.length; i++) {
                unit[i] = scramble((long) (unit[i] * (1L << BITS)), Mixer.mix(seed, i)) * 0x1p-52;
            }
        }
        return unit;
    }

    private static long scramble(long digits, long seed) {
        long flips = 0;
        for (int bit = 0; bit < NESTED; bit++) {
            long before = digits >>> BITS - bit;
            flips = flips << 1 | Mixer.mix(seed, bit, before) & 1;
        }
        int rest = BITS - NESTED;
        // Deeper than any point of a sequence ends, so one number for all of these digits.
        return (digits ^ flips << rest) ^ Mixer.mix(seed, NESTED, digits >>> rest) >>> Long.SIZE - rest;
    }
}
