package org.simloom.sampling.distribution;

import org.hipparchus.distribution.RealDistribution;

/**
 * A distribution seen as a rising function of a standard normal variable, so that both of its tails are as exact as the
 * middle: a probability near 1 has no figures left, its distance from the middle has all of them.
 */
public interface Marginal {
    /** The value with the same probability as {@code z}. */
    double value(double z);

    /** The standard normal value with the same probability as {@code x}, within {@link StandardNormal#FARTHEST}. */
    double score(double x);

    /** How fast the value grows with {@code z}. */
    default double slope(double z) {
        double step = 1e-5;
        return (value(z + step) - value(z - step)) / (2 * step);
    }

    /** Of a distribution. */
    static Marginal of(RealDistribution distribution) {
        return Marginals.of(distribution);
    }

    /** The standard normal value that has a probability below it, the one above given as well for its figures. */
    static double score(double below, double above) {
        return below <= 0.5 ? StandardNormal.quantile(below) : -StandardNormal.quantile(above);
    }
}
