package org.simloom.validation.internal.model;

import org.simloom.base.values.Numbers;
import org.simloom.model.base.Distribution;
import org.simloom.model.base.LognormalDistribution;
import org.simloom.model.base.NormalDistribution;
import org.simloom.model.base.TriangularDistribution;
import org.simloom.model.base.UniformDistribution;
import org.simloom.model.base.WeibullDistribution;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A distribution's parameters describe one that exists. */
final class DistributionRule implements Rule<Distribution> {

    @Override
    public Class<Distribution> about() {
        return Distribution.class;
    }

    @Override
    public void check(Distribution distribution, Report report) {
        Double lower = distribution.getLower();
        Double upper = distribution.getUpper();
        boolean ended = distribution instanceof UniformDistribution || distribution instanceof TriangularDistribution;
        if (ended && (lower == null || upper == null)) {
            report.error(distribution, "distribution.ends");
            return;
        }
        if (lower != null && upper != null && !(lower < upper)) {
            report.error(distribution, "distribution.order", lower, upper);
            return;
        }
        switch (distribution) {
            case NormalDistribution normal -> positive(normal, "distribution.deviation",
                    normal.getStandardDeviation(), report);
            case LognormalDistribution lognormal -> {
                positive(lognormal, "distribution.mean", lognormal.getMean(), report);
                positive(lognormal, "distribution.deviation", lognormal.getStandardDeviation(), report);
            }
            case WeibullDistribution weibull -> {
                positive(weibull, "distribution.shape", weibull.getShape(), report);
                positive(weibull, "distribution.scale", weibull.getScale(), report);
            }
            case TriangularDistribution triangle when triangle.getMode() < lower || triangle.getMode() > upper ->
                report.error(triangle, "distribution.mode", Numbers.display(triangle.getMode(), ""), lower, upper);
            default -> {
                // a uniform distribution has no more than its ends
            }
        }
    }

    private static void positive(Distribution distribution, String key, double parameter, Report report) {
        if (!(parameter > 0) || Double.isInfinite(parameter)) {
            report.error(distribution, key, parameter);
        }
    }
}
