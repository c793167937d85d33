package org.simloom.optimization.internal;

import java.util.List;

/**
 * What a run at a point is worth: the logarithm of the expected improvement (D. R. Jones, M. Schonlau and W. J. Welch, J.
 * Global Optim. 13, 1998) times the probabilities that each constraint holds (J. R. Gardner et al., ICML 2014) and that
 * the run succeeds. While nothing feasible is known, the probabilities alone.
 */
final class Acquisition {
    private final ResponseModel objective;
    private final List<ResponseModel> margins;
    private final FailureModel failures;
    private final double incumbent;

    /**
     * @param failures  {@code null} where no run failed
     * @param incumbent best feasible objective; {@code NaN} where there is none
     */
    Acquisition(ResponseModel objective, List<ResponseModel> margins, FailureModel failures, double incumbent) {
        this.objective = objective;
        this.margins = margins;
        this.failures = failures;
        this.incumbent = incumbent;
    }

    /** The larger, the better; never {@code NaN}. */
    double[] values(double[][] points) {
        double[] sum = new double[points.length];
        double[] mean = new double[points.length];
        double[] sd = new double[points.length];
        if (!Double.isNaN(incumbent)) {
            objective.predict(points, mean, sd);
            for (int i = 0; i < sum.length; i++) {
                sum[i] = improvement(mean[i], sd[i]);
            }
        }
        for (ResponseModel margin : margins) {
            margin.predict(points, mean, sd);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += sd[i] > 0 ? Normal.logCumulative(mean[i] / sd[i]) : mean[i] >= 0 ? 0 : -1e6;
            }
        }
        for (int i = 0; failures != null && i < sum.length; i++) {
            sum[i] += failures.logSuccess(points[i]);
        }
        return sum;
    }

    double value(double[] point) {
        return values(new double[][] {point})[0];
    }

    private double improvement(double mean, double sd) {
        double gain = incumbent - mean;
        if (sd > 0) {
            return Math.max(-1e6, Math.log(sd) + Normal.logImprovement(Math.max(-1000, gain / sd)));
        }
        return gain > 0 ? Math.log(gain) : -1e6;
    }
}
