package org.simloom.study.internal.definition;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.AbstractRealDistribution;

/** A continuous distribution moved along its axis. */
final class Shifted extends AbstractRealDistribution {
    private static final long serialVersionUID = 1;

    private final double shift;
    private final RealDistribution own;

    private Shifted(double shift, RealDistribution own) {
        this.shift = shift;
        this.own = own;
    }

    /** A distribution moved by a distance, itself where that is none. */
    static RealDistribution by(double shift, RealDistribution own) {
        return shift == 0 ? own : new Shifted(shift, own);
    }

    @Override
    public double density(double x) {
        return own.density(x - shift);
    }

    @Override
    public double cumulativeProbability(double x) {
        return own.cumulativeProbability(x - shift);
    }

    @Override
    public double inverseCumulativeProbability(double p) {
        return shift + own.inverseCumulativeProbability(p);
    }

    @Override
    public double getNumericalMean() {
        return shift + own.getNumericalMean();
    }

    @Override
    public double getNumericalVariance() {
        return own.getNumericalVariance();
    }

    @Override
    public double getSupportLowerBound() {
        return shift + own.getSupportLowerBound();
    }

    @Override
    public double getSupportUpperBound() {
        return shift + own.getSupportUpperBound();
    }

    @Override
    public boolean isSupportConnected() {
        return own.isSupportConnected();
    }
}
