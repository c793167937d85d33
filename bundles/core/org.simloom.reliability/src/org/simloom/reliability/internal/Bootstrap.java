package org.simloom.reliability.internal;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.simloom.reliability.Estimate;

/** Percentile intervals of statistics by drawing samples again with replacement (Efron, Ann. Statist. 7, 1979). */
public final class Bootstrap {
    private final int[][] draws;
    private final double confidence;

    /**
     * @param samples    how many there are
     * @param resamples  how often they are drawn again
     * @param confidence of the intervals, between 0 and 1
     */
    public Bootstrap(int samples, int resamples, double confidence, long seed) {
        RandomGenerator random = new Well19937c(seed);
        draws = new int[resamples][samples];
        for (int[] draw : draws) {
            for (int i = 0; i < samples; i++) {
                draw[i] = random.nextInt(samples);
            }
        }
        this.confidence = confidence;
    }

    /** A value with the interval of a statistic of the indexes of samples. */
    public Estimate estimate(double value, ToDoubleFunction<int[]> statistic) {
        double[] all = Arrays.stream(draws).mapToDouble(statistic).filter(Double::isFinite).sorted().toArray();
        if (all.length < 2) {
            return Estimate.of(value);
        }
        double tail = (1 - confidence) / 2;
        return new Estimate(value, quantile(all, tail), quantile(all, 1 - tail));
    }

    /** A quantile of sorted values by linear interpolation (type 7 of Hyndman and Fan, Am. Stat. 50, 1996). */
    public static double quantile(double[] sorted, double probability) {
        double place = probability * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
