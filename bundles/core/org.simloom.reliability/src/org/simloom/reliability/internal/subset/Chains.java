package org.simloom.reliability.internal.subset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.hipparchus.random.RandomGenerator;
import org.simloom.reliability.internal.Scatter;

/** Markov chains below a threshold that advance together, each step one batch. */
final class Chains {
    private static final double WANTED = 0.44;

    private final Function<List<double[]>, double[]> margin;
    private final RandomGenerator random;
    private double spread = 0.6;
    private int steps;

    Chains(Function<List<double[]>, double[]> margin, RandomGenerator random) {
        this.margin = margin;
        this.random = random;
    }

    /**
     * Samples below a threshold.
     *
     * @param seeds  one for each chain, below the threshold
     * @param length of each chain, its seed included
     * @return {@code null} where the budget ended it
     */
    Level advance(List<double[]> seeds, double[] seedValues, double threshold, int length,
            BooleanSupplier spent) {
        int chains = seeds.size();
        double[][][] walk = new double[chains][length][];
        double[] values = new double[chains * length];
        for (int i = 0; i < chains; i++) {
            walk[i][0] = seeds.get(i);
            values[i * length] = seedValues[i];
        }
        for (int step = 1; step < length; step++) {
            List<double[]> candidates = new ArrayList<>();
            for (int i = 0; i < chains; i++) {
                candidates.add(candidate(walk[i][step - 1]));
            }
            double[] answers = margin.apply(candidates);
            if (spent.getAsBoolean()) {
                return null;
            }
            int accepted = 0;
            for (int i = 0; i < chains; i++) {
                boolean accept = answers[i] < threshold;
                accepted += accept ? 1 : 0;
                walk[i][step] = accept ? candidates.get(i) : walk[i][step - 1];
                values[i * length + step] = accept ? answers[i] : values[i * length + step - 1];
            }
            adapt(accepted / (double) chains);
        }
        List<double[]> points = new ArrayList<>();
        for (double[][] chain : walk) {
            points.addAll(List.of(chain));
        }
        return new Level(points, values, chains);
    }

    private double[] candidate(double[] from) {
        double keep = Math.sqrt(1 - spread * spread);
        double[] noise = Scatter.normal(from.length, random);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = keep * from[i] + spread * noise[i];
        }
        return noise;
    }

    private void adapt(double acceptance) {
        steps++;
        spread = Math.min(1, Math.exp(Math.log(spread) + (acceptance - WANTED) / Math.sqrt(steps)));
    }
}
