package org.simloom.reliability.internal.subset;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.random.RandomGenerator;
import org.simloom.reliability.internal.Scatter;
import org.simloom.reliability.internal.Vectors;

/**
 * Weighted points that stand for the whole standard normal distribution. Of subset simulation, the samples of a level that
 * are not in the next one stand for the part of the space between the two.
 */
public final class Population {
    private final List<double[]> points = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /**
     * Points in all directions, as many at every distance from the middle, so that rare regions are met too; each weighs as
     * much as is probable at its distance.
     *
     * @param rarest probability of lying farther away than the farthest
     */
    public static Population wide(int dimensions, int size, double rarest, long seed) {
        RandomGenerator random = Scatter.generator(seed);
        ChiSquaredDistribution square = new ChiSquaredDistribution(dimensions);
        double farthest = Math.sqrt(square.inverseCumulativeProbability(1 - rarest));
        Population population = new Population();
        for (int i = 0; i < size; i++) {
            double[] direction = Scatter.normal(dimensions, random);
            double distance = farthest * (i + random.nextDouble()) / size;
            population.points.add(Vectors.times(distance / Vectors.norm(direction), direction));
            population.weights.add(2 * distance * square.density(distance * distance) * farthest / size);
        }
        return population;
    }

    /** Adds the samples of a level that are not below its threshold. */
    void add(Level level, double threshold, double probability) {
        for (int i = 0; i < level.size(); i++) {
            if (!(level.values()[i] < threshold)) {
                points.add(level.points().get(i));
                weights.add(probability / level.size());
            }
        }
    }

    /** In standard normal variables. */
    public List<double[]> points() {
        return points;
    }

    /** How probable the part of the space is that a point stands for; together about 1. */
    public double weight(int point) {
        return weights.get(point);
    }
}
