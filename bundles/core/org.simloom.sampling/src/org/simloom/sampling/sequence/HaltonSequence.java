package org.simloom.sampling.sequence;

import java.math.BigInteger;
import java.util.List;
import java.util.function.UnaryOperator;

import org.simloom.sampling.Measure;
import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;
import org.simloom.sampling.internal.Conditions;
import org.simloom.sampling.internal.Placement;
import org.simloom.sampling.internal.Problems;

/**
 * Halton's sequence (1960): the digits of 0, 1, 2, … mirrored at the point, in a prime base for each variable; scrambled
 * by a random permutation for each digit (Owen, A randomized Halton algorithm in R, 2017).
 *
 * @param measure   what the points are spread over
 * @param scrambled whether it is scrambled by the seed; otherwise it begins at the lower corner
 */
public record HaltonSequence(Measure measure, boolean scrambled) implements Sampler {
    /** With larger bases the points of a usual study lie on lines. */
    public static final int MOST_VARIABLES = 100;

    /** Scrambled, over the ranges. */
    public HaltonSequence() {
        this(Measure.RANGE, true);
    }

    @Override
    public List<double[]> points(Space space, int count, long seed, List<Integer> stages) {
        Placement.count(count);
        UnaryOperator<double[]> placement = Placement.of(space, measure);
        if (space.size() > MOST_VARIABLES) {
            throw Problems.of("sequence.variables", space.size(), MOST_VARIABLES);
        }
        RadicalInverse[] inverses = new RadicalInverse[space.size()];
        BigInteger prime = BigInteger.ONE;
        for (int i = 0; i < inverses.length; i++) {
            prime = prime.nextProbablePrime();
            inverses[i] = scrambled ? RadicalInverse.permuted(prime.intValue(), seed) : RadicalInverse.plain(prime.intValue());
        }
        int[] index = {0};
        return Conditions.first(count, space, () -> {
            double[] unit = new double[inverses.length];
            for (int i = 0; i < unit.length; i++) {
                unit[i] = inverses[i].at(index[0]);
            }
            index[0]++;
            return placement.apply(unit);
        });
    }
}
