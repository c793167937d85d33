package org.simloom.sampling.distribution;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.AbstractRealDistribution;

/** A distribution moved along its axis, such as a Weibull distribution with a location. */
public final class ShiftedDistribution extends AbstractRealDistribution {
    private static final long serialVersionUID = 1;

    private final RealDistribution whole;
    private final double shift;
    private final transient Marginal marginal;

    /**
     * Moves a distribution.
     *
     * @param whole what is moved
     * @param shift in its unit
     */
    public ShiftedDistribution(RealDistribution whole, double shift) {
        this.whole = whole;
        this.shift = shift;
        this.marginal = Marginal.of(whole);
    }

    /** See {@link Marginal#value}. */
    double value(double z) {
        return shift + marginal.value(z);
    }

    /** See {@link Marginal#score}. */
    double score(double x) {
        return marginal.score(x - shift);
    }

    /** What is transient is made anew from the rest. */
    private Object readResolve() {
        return new ShiftedDistribution(whole, shift);
    }

    @Override
    public double density(double x) {
        return whole.density(x - shift);
    }

    @Override
    public double cumulativeProbability(double x) {
        return whole.cumulativeProbability(x - shift);
    }

    @Override
    public double inverseCumulativeProbability(double p) {
        return shift + whole.inverseCumulativeProbability(p);
    }

    @Override
    public double getNumericalMean() {
        return shift + whole.getNumericalMean();
    }

    @Override
    public double getNumericalVariance() {
        return whole.getNumericalVariance();
    }

    @Override
    public double getSupportLowerBound() {
        return shift + whole.getSupportLowerBound();
    }

    @Override
    public double getSupportUpperBound() {
        return shift + whole.getSupportUpperBound();
    }

    @Override
    public boolean isSupportConnected() {
        return whole.isSupportConnected();
    }
}
