package org.simloom.surrogate;

import org.simloom.surrogate.internal.LeastSquares;

/**
 * What a surrogate says of each of its samples when it has not seen that sample.
 *
 * @param actual the value of each sample
 * @param mean   the prediction from all others
 * @param sd     its standard deviation; {@code NaN} where the kind knows none
 */
public record LeaveOneOut(double[] actual, double[] mean, double[] sd) {
    /** Of least squares. */
    static LeaveOneOut of(Samples samples, LeastSquares squares, double deviation) {
        double[] errors = squares.leaveOneOutErrors();
        double[] mean = new double[errors.length];
        double[] sd = new double[errors.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = samples.values()[i] - errors[i];
            // variance of a residual is s² (1 − h), that of the error s² / (1 − h)
            sd[i] = deviation / Math.sqrt(Math.max(1 - squares.leverages()[i], 1e-12));
        }
        return new LeaveOneOut(samples.values().clone(), mean, sd);
    }

    /** Root mean square of the errors. */
    public double rmse() {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += (actual[i] - mean[i]) * (actual[i] - mean[i]);
        }
        return Math.sqrt(sum / actual.length);
    }

    /** Predictive coefficient of determination: 1 is perfect, 0 no better than the mean of the samples. */
    public double q2() {
        return q2(actual, mean);
    }

    /** 1 − Σ(actual − predicted)² / Σ(actual − their mean)². */
    public static double q2(double[] actual, double[] predicted) {
        double middle = java.util.Arrays.stream(actual).average().orElse(Double.NaN);
        double error = 0;
        double all = 0;
        for (int i = 0; i < actual.length; i++) {
            error += (actual[i] - predicted[i]) * (actual[i] - predicted[i]);
            all += (actual[i] - middle) * (actual[i] - middle);
        }
        return 1 - error / all;
    }
}
