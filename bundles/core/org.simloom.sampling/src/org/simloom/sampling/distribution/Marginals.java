package org.simloom.sampling.distribution;

import java.util.function.DoubleUnaryOperator;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.ConstantRealDistribution;
import org.hipparchus.distribution.continuous.ExponentialDistribution;
import org.hipparchus.distribution.continuous.GumbelDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.hipparchus.distribution.continuous.WeibullDistribution;
import org.hipparchus.util.FastMath;

/** The marginals of known distributions in closed form, of all others through their quantiles. */
final class Marginals {
    private Marginals() {
    }

    static Marginal of(RealDistribution distribution) {
        return switch (distribution) {
            case NormalDistribution d -> closed(d, z -> d.getMean() + d.getStandardDeviation() * z,
                    x -> (x - d.getMean()) / d.getStandardDeviation());
            case LogNormalDistribution d -> closed(d, z -> FastMath.exp(d.getLocation() + d.getShape() * z),
                    x -> (FastMath.log(Math.max(0, x)) - d.getLocation()) / d.getShape());
            case UniformRealDistribution d -> uniform(d);
            case TriangularDistribution d -> triangular(d);
            case WeibullDistribution d -> closed(d,
                    z -> d.getScale() * FastMath.pow(-logAbove(z), 1 / d.getShape()),
                    x -> exceeding(FastMath.pow(Math.max(0, x) / d.getScale(), d.getShape())));
            case ExponentialDistribution d -> closed(d, z -> -d.getMean() * logAbove(z),
                    x -> exceeding(Math.max(0, x) / d.getMean()));
            case GumbelDistribution d -> closed(d, z -> d.getLocation() - d.getScale() * FastMath.log(-logAbove(-z)),
                    x -> -exceeding(FastMath.exp((d.getLocation() - x) / d.getScale())));
            case ConstantRealDistribution d -> closed(d, z -> d.getNumericalMean(), x -> 0);
            case TruncatedDistribution d -> closed(d, d::value, d::score);
            default -> closed(distribution, z -> quantile(distribution, z),
                    x -> StandardNormal.quantile(distribution.cumulativeProbability(x)));
        };
    }

    private static Marginal uniform(UniformRealDistribution d) {
        double a = d.getSupportLowerBound();
        double b = d.getSupportUpperBound();
        return closed(d, z -> z < 0 ? a + (b - a) * StandardNormal.probability(z)
                : b - (b - a) * StandardNormal.probability(-z),
                x -> Marginal.score(unit((x - a) / (b - a)), unit((b - x) / (b - a))));
    }

    private static Marginal triangular(TriangularDistribution d) {
        double a = d.getSupportLowerBound();
        double b = d.getSupportUpperBound();
        double mode = d.getMode();
        double atMode = (mode - a) / (b - a);
        return closed(d, z -> {
            double below = StandardNormal.probability(z);
            return below < atMode ? a + FastMath.sqrt(below * (b - a) * (mode - a))
                    : b - FastMath.sqrt(StandardNormal.probability(-z) * (b - a) * (b - mode));
        }, x -> {
            if (x < mode) {
                double below = FastMath.pow(Math.max(0, x - a), 2) / ((b - a) * (mode - a));
                return Marginal.score(below, 1 - below);
            }
            double above = mode < b ? FastMath.pow(Math.max(0, b - x), 2) / ((b - a) * (b - mode)) : 0;
            return Marginal.score(1 - above, above);
        });
    }

    private static double quantile(RealDistribution d, double z) {
        double p = Math.min(StandardNormal.probability(z), Math.nextDown(1.0));
        return d.inverseCumulativeProbability(Math.max(p, Double.MIN_NORMAL));
    }

    /** The logarithm of the probability above {@code z}, exact where that is nearly 1. */
    private static double logAbove(double z) {
        return z < 0 ? FastMath.log1p(-StandardNormal.probability(z)) : FastMath.log(StandardNormal.probability(-z));
    }

    /** The score of what is exceeded with the probability exp(-hazard). */
    private static double exceeding(double hazard) {
        return Marginal.score(-FastMath.expm1(-hazard), FastMath.exp(-hazard));
    }

    private static double unit(double p) {
        return Math.min(1, Math.max(0, p));
    }

    private static Marginal closed(RealDistribution distribution, DoubleUnaryOperator value, DoubleUnaryOperator score) {
        return new Marginal() {
            @Override
            public double value(double z) {
                return value.applyAsDouble(z);
            }

            @Override
            public double score(double x) {
                return Math.max(-StandardNormal.FARTHEST, Math.min(StandardNormal.FARTHEST, score.applyAsDouble(x)));
            }

            @Override
            public double slope(double z) {
                double density = distribution instanceof ConstantRealDistribution ? 0 : distribution.density(value(z));
                double slope = StandardNormal.density(z) / density;
                return density > 0 && Double.isFinite(slope) ? slope : Marginal.super.slope(z);
            }
        };
    }
}
