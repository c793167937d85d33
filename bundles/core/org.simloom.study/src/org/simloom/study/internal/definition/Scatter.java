package org.simloom.study.internal.definition;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.hipparchus.distribution.continuous.WeibullDistribution;
import org.simloom.base.units.Units;
import org.simloom.model.base.Distribution;
import org.simloom.sampling.distribution.TruncatedDistribution;

/** Distributions of models as functions, in the unit of a port. */
final class Scatter {
    private final String from;
    private final String to;

    /**
     * @param from unit of the model's numbers
     * @param to   unit of the port
     */
    Scatter(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** The distribution of a model that validation finds no error in, truncated where the model says so. */
    RealDistribution of(Distribution model) {
        Double lower = at(model.getLower());
        Double upper = at(model.getUpper());
        return switch (model) {
            case org.simloom.model.base.UniformDistribution uniform -> new UniformRealDistribution(lower, upper);
            case org.simloom.model.base.TriangularDistribution triangular ->
                new TriangularDistribution(lower, at(triangular.getMode()), upper);
            case org.simloom.model.base.NormalDistribution normal -> truncated(
                    new NormalDistribution(at(normal.getMean()), width(normal.getStandardDeviation())), lower, upper);
            case org.simloom.model.base.LognormalDistribution lognormal -> truncated(
                    lognormal(lognormal.getMean(), lognormal.getStandardDeviation()), lower, upper);
            case org.simloom.model.base.WeibullDistribution weibull -> truncated(Shifted.by(at(weibull.getLocation()),
                    new WeibullDistribution(weibull.getShape(), width(weibull.getScale()))), lower, upper);
            default -> throw new IllegalArgumentException(model.eClass().getName());
        };
    }

    /**
     * By the moments m and s of the quantity itself: with v = ln(1 + s²/m²) its logarithm has the mean ln(m) - v/2 and
     * the variance v (Johnson, Kotz, Balakrishnan: Continuous Univariate Distributions, vol. 1, chapter 14).
     */
    private RealDistribution lognormal(double mean, double deviation) {
        double variance = Math.log1p(deviation * deviation / (mean * mean));
        return Shifted.by(at(0.0),
                new LogNormalDistribution(Math.log(width(mean)) - variance / 2, Math.sqrt(variance)));
    }

    private static RealDistribution truncated(RealDistribution whole, Double lower, Double upper) {
        return TruncatedDistribution.within(whole,
                lower == null ? Double.NEGATIVE_INFINITY : lower, upper == null ? Double.POSITIVE_INFINITY : upper);
    }

    private Double at(Double value) {
        return value == null ? null : Units.convert(value, from, to);
    }

    /** A difference: a zero point of a unit, such as that of °C, does not count. */
    private double width(double difference) {
        return Units.convert(difference, from, to) - Units.convert(0, from, to);
    }
}
