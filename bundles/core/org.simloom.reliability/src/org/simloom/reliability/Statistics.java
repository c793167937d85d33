package org.simloom.reliability;

import java.util.Arrays;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.simloom.reliability.internal.Bootstrap;
import org.simloom.reliability.internal.Texts;

/**
 * What independent samples say of a response.
 *
 * @param count    how many values there are
 * @param missing  how many are missing because their runs failed
 * @param mean     arithmetic mean with Student's interval
 * @param sd       standard deviation, divided by {@code count - 1}
 * @param skewness third standardised moment, with the usual correction for small samples (G1)
 * @param excess   fourth standardised moment less 3, with the usual correction for small samples (G2)
 * @param sorted   all values in ascending order
 */
public record Statistics(int count, int missing, Estimate mean, double sd, double skewness, double excess,
        double[] sorted) {
    private static final double ACCURACY = 1e-14;

    /**
     * Statistics of values; those that are not finite are missing.
     *
     * @param confidence of the interval of the mean, between 0 and 1
     * @throws org.simloom.base.problem.ProblemException where there are fewer than two values
     */
    public static Statistics of(String response, double[] values, double confidence) {
        Texts.between("confidence", confidence, 0, 1);
        double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        int n = sorted.length;
        if (n < 2) {
            throw Texts.problem("samples", response, n, 2);
        }
        double mean = Arrays.stream(sorted).average().orElseThrow();
        double sd = Math.sqrt(moment(sorted, mean, 2) * n / (n - 1));
        double half = new TDistribution(n - 1).inverseCumulativeProbability((1 + confidence) / 2) * sd / Math.sqrt(n);
        return new Statistics(n, values.length - n, new Estimate(mean, mean - half, mean + half), sd,
                skewness(sorted, mean), excess(sorted, mean), sorted);
    }

    /** Smallest value. */
    public double min() {
        return sorted[0];
    }

    /** Largest value. */
    public double max() {
        return sorted[count - 1];
    }

    /** Whether all values are the same: nothing varies them. */
    public boolean constant() {
        return max() - min() <= 1e-12 * Math.max(Math.abs(min()), Math.abs(max()));
    }

    /**
     * A quantile with an interval between two of the samples, which holds whatever the distribution is (David and
     * Nagaraja, Order Statistics, 3rd ed., section 7.1). An end that so few samples cannot give is infinite.
     *
     * @param probability of smaller values, between 0 and 1
     */
    public Estimate quantile(double probability, double confidence) {
        Texts.between("probability", probability, 0, 1);
        Texts.between("confidence", confidence, 0, 1);
        BinomialDistribution below = new BinomialDistribution(count, probability);
        double tail = (1 - confidence) / 2;
        int low = 0;
        while (low < count && below.cumulativeProbability(low) <= tail) {
            low++;
        }
        int high = count;
        while (high > 0 && 1 - below.cumulativeProbability(high - 1) <= tail) {
            high--;
        }
        return new Estimate(Bootstrap.quantile(sorted, probability),
                low == 0 ? Double.NEGATIVE_INFINITY : sorted[low - 1],
                high >= count ? Double.POSITIVE_INFINITY : sorted[high]);
    }

    /** How probable values below zero are: with margins, how probable it is that a limit is not held. */
    public Estimate violation(double confidence) {
        int violated = 0;
        while (violated < count && sorted[violated] < 0) {
            violated++;
        }
        return proportion(violated, count, confidence);
    }

    /**
     * A probability from how often something came about, with the exact interval of Clopper and Pearson (Biometrika 26,
     * 1934): it covers the probability at least as often as it says.
     */
    public static Estimate proportion(int hits, int trials, double confidence) {
        Texts.between("confidence", confidence, 0, 1);
        double tail = (1 - confidence) / 2;
        double low = hits == 0 ? 0 : beta(hits, trials - hits + 1.0, tail);
        double high = hits == trials ? 1 : beta(hits + 1.0, trials - hits, 1 - tail);
        return new Estimate((double) hits / trials, low, high);
    }

    private static double beta(double a, double b, double probability) {
        return new BetaDistribution(a, b, ACCURACY).inverseCumulativeProbability(probability);
    }

    private static double moment(double[] values, double mean, int power) {
        double sum = 0;
        for (double value : values) {
            sum += Math.pow(value - mean, power);
        }
        return sum / values.length;
    }

    private static double skewness(double[] values, double mean) {
        double n = values.length;
        double variance = moment(values, mean, 2);
        return n < 3 || variance == 0 ? Double.NaN
                : moment(values, mean, 3) / Math.pow(variance, 1.5) * Math.sqrt(n * (n - 1)) / (n - 2);
    }

    private static double excess(double[] values, double mean) {
        double n = values.length;
        double variance = moment(values, mean, 2);
        return n < 4 || variance == 0 ? Double.NaN
                : (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (moment(values, mean, 4) / (variance * variance) - 3) + 6);
    }
}
