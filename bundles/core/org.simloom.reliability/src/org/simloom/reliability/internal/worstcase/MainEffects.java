package org.simloom.reliability.internal.worstcase;

import java.util.Arrays;
import java.util.List;

import org.simloom.sampling.Space;

/** What a margin is expected to be by the slope of each variable alone, in standard deviations from its mean. */
final class MainEffects {
    private final Space box;
    private final double[] slopes;

    MainEffects(Space box, List<double[]> points, double[] values) {
        this.box = box;
        this.slopes = new double[box.size()];
        double[] y = Arrays.stream(values).filter(Double::isFinite).toArray();
        double mean = Arrays.stream(y).average().orElse(0);
        double square = Arrays.stream(y).map(v -> (v - mean) * (v - mean)).sum();
        for (int i = 0; i < slopes.length && square > 0; i++) {
            double xy = 0;
            double xx = 0;
            for (int j = 0; j < values.length; j++) {
                if (Double.isFinite(values[j])) {
                    double x = box.dimensions().get(i).place(points.get(j)[i]) - 0.5;
                    xy += x * (values[j] - mean);
                    xx += x * x;
                }
            }
            slopes[i] = xx > 0 ? xy / xx / Math.sqrt(square / y.length) : 0;
        }
    }

    double slope(int variable) {
        return slopes[variable];
    }

    double expected(double[] point) {
        double[] place = box.place(point);
        double sum = 0;
        for (int i = 0; i < slopes.length; i++) {
            sum += slopes[i] * (place[i] - 0.5);
        }
        return sum;
    }
}
