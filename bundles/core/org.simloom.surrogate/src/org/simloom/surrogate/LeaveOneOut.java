package org.simloom.surrogate;

/**
 * What a surrogate says of each of its samples when it has not seen that sample.
 *
 * @param actual the value of each sample
 * @param mean   the prediction from all others
 * @param sd     its standard deviation; {@code NaN} where the kind knows none
 */
public record LeaveOneOut(double[] actual, double[] mean, double[] sd) {
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
