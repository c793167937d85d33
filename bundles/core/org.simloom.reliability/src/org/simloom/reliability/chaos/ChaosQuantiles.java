package org.simloom.reliability.chaos;

import java.util.Arrays;
import java.util.List;

import org.simloom.reliability.Estimate;
import org.simloom.reliability.internal.Bootstrap;
import org.simloom.sampling.Measure;
import org.simloom.sampling.Space;
import org.simloom.sampling.sequence.SobolSequence;
import org.simloom.surrogate.PolynomialChaos;

/**
 * Quantiles of a response by its polynomial chaos at many points of the distributions. Their intervals hold what the
 * coefficients may be off, by replicas of the polynomial (Marelli & Sudret, An active-learning algorithm that combines
 * sparse polynomial chaos expansions and bootstrap for structural reliability analysis, Structural Safety 75, 2018, 67–74;
 * here the replicas are parametric, so that few samples do not break the regression).
 */
public final class ChaosQuantiles {
    private static final int POINTS = 1 << 13;
    private static final int REPLICAS = 200;

    private ChaosQuantiles() {
    }

    /**
     * One estimate a probability.
     *
     * @param probabilities of smaller values, between 0 and 1
     * @param confidence    of the intervals, between 0 and 1
     */
    public static List<Estimate> of(PolynomialChaos chaos, Space space, double[] probabilities, double confidence, long seed) {
        double[][] points = new SobolSequence(Measure.PROBABILITY, true).points(space, POINTS, seed).toArray(double[][]::new);
        double[] mean = new double[points.length];
        chaos.predict(points, mean, null);
        Arrays.sort(mean);
        double[][] replicas = chaos.replicas(points, REPLICAS, seed);
        Arrays.stream(replicas).parallel().forEach(Arrays::sort);
        double tail = (1 - confidence) / 2;
        return Arrays.stream(probabilities).mapToObj(p -> {
            double[] all = Arrays.stream(replicas).mapToDouble(values -> Bootstrap.quantile(values, p)).sorted().toArray();
            return new Estimate(Bootstrap.quantile(mean, p), Bootstrap.quantile(all, tail), Bootstrap.quantile(all, 1 - tail));
        }).toList();
    }
}
