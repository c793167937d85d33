package org.simloom.sampling.sequence;

import java.util.List;
import java.util.function.UnaryOperator;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.simloom.sampling.Measure;
import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;
import org.simloom.sampling.internal.Conditions;
import org.simloom.sampling.internal.Placement;

/**
 * Independent random points of the distributions, correlated as the space says. Conditions make it the distribution under
 * the condition that they hold.
 */
public record MonteCarlo() implements Sampler {
    @Override
    public List<double[]> points(Space space, int count, long seed, List<Integer> stages) {
        Placement.count(count);
        UnaryOperator<double[]> placement = Placement.of(space, Measure.PROBABILITY);
        RandomGenerator random = new Well19937c(seed);
        return Conditions.first(count, space, () -> {
            double[] unit = new double[space.size()];
            for (int i = 0; i < unit.length; i++) {
                unit[i] = random.nextDouble();
            }
            return placement.apply(unit);
        });
    }
}
