package org.simloom.sampling.distribution;

import java.util.function.DoubleUnaryOperator;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.AbstractRealDistribution;
import org.hipparchus.util.MathUtils;
import org.simloom.sampling.internal.Problems;

/** A continuous distribution under the condition that its value lies between two limits. */
public final class TruncatedDistribution extends AbstractRealDistribution {
    private static final long serialVersionUID = 1;

    private final RealDistribution whole;
    private final transient Marginal marginal;
    private final double lower;
    private final double upper;
    private final double lowerScore;
    private final double upperScore;
    private final double share;
    private final double mean;
    private final double variance;

    /**
     * Cuts a distribution off.
     *
     * @param whole what is cut
     * @param lower in its unit; {@code NaN} or -∞ for none
     * @param upper in its unit; {@code NaN} or ∞ for none
     * @throws org.simloom.base.problem.ProblemException where nothing remains
     */
    public TruncatedDistribution(RealDistribution whole, double lower, double upper) {
        this.whole = whole;
        this.marginal = Marginal.of(whole);
        this.lower = Double.isNaN(lower) ? whole.getSupportLowerBound() : Math.max(lower, whole.getSupportLowerBound());
        this.upper = Double.isNaN(upper) ? whole.getSupportUpperBound() : Math.min(upper, whole.getSupportUpperBound());
        if (lower >= upper) {
            throw Problems.of("truncation.order", lower, upper);
        }
        if (!(this.lower < this.upper)) {
            throw Problems.of("truncation.empty", lower, upper);
        }
        lowerScore = marginal.score(this.lower);
        upperScore = marginal.score(this.upper);
        share = between(lowerScore, upperScore);
        if (!(share > 0)) {
            throw Problems.of("truncation.empty", lower, upper);
        }
        mean = expectation(x -> x);
        variance = expectation(x -> (x - mean) * (x - mean));
    }

    /** The distribution within limits, unchanged where they cut nothing off. */
    public static RealDistribution within(RealDistribution whole, double lower, double upper) {
        boolean cut = lower > whole.getSupportLowerBound() || upper < whole.getSupportUpperBound();
        return cut ? new TruncatedDistribution(whole, lower, upper) : whole;
    }

    /** The probability that the whole distribution has between the limits. */
    public double share() {
        return share;
    }

    @Override
    public double density(double x) {
        return x < lower || x > upper ? 0 : whole.density(x) / share;
    }

    @Override
    public double cumulativeProbability(double x) {
        return x <= lower ? 0 : x >= upper ? 1 : between(lowerScore, marginal.score(x)) / share;
    }

    @Override
    public double inverseCumulativeProbability(double p) {
        MathUtils.checkRangeInclusive(p, 0, 1);
        return p == 0 ? lower : p == 1 ? upper : at(p, 1 - p);
    }

    /** See {@link Marginal#value}. */
    double value(double z) {
        return at(StandardNormal.probability(z), StandardNormal.probability(-z));
    }

    /** See {@link Marginal#score}. */
    double score(double x) {
        double z = Math.max(lowerScore, Math.min(upperScore, marginal.score(x)));
        return Marginal.score(between(lowerScore, z) / share, between(z, upperScore) / share);
    }

    /** What is transient is made anew from the rest. */
    private Object readResolve() {
        return new TruncatedDistribution(whole, lower, upper);
    }

    private double at(double below, double above) {
        double wholeBelow = StandardNormal.probability(lowerScore) + below * share;
        double wholeAbove = StandardNormal.probability(-upperScore) + above * share;
        return Math.max(lower, Math.min(upper, marginal.value(Marginal.score(wholeBelow, wholeAbove))));
    }

    /** The probability between two scores, from the tail where it has its figures. */
    private static double between(double low, double high) {
        return low > 0 ? StandardNormal.probability(-low) - StandardNormal.probability(-high)
                : StandardNormal.probability(high) - StandardNormal.probability(low);
    }

    private double expectation(DoubleUnaryOperator of) {
        double from = Math.max(lowerScore, Math.min(-12, upperScore - 3));
        double to = Math.min(upperScore, Math.max(12, lowerScore + 3));
        double sum = 0;
        double weight = 0;
        for (double[] node : Quadrature.legendre(from, to, 400)) {
            double w = node[1] * StandardNormal.density(node[0]);
            sum += w * of.applyAsDouble(marginal.value(node[0]));
            weight += w;
        }
        return sum / weight;
    }

    @Override
    public double getNumericalMean() {
        return mean;
    }

    @Override
    public double getNumericalVariance() {
        return variance;
    }

    @Override
    public double getSupportLowerBound() {
        return lower;
    }

    @Override
    public double getSupportUpperBound() {
        return upper;
    }

    @Override
    public boolean isSupportConnected() {
        return whole.isSupportConnected();
    }
}
