package org.simloom.optimization.internal;

import java.util.List;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

/**
 * How probably a run succeeds: the nearest success and the nearest failure weigh against each other by their distances.
 * A Gaussian process of labels does worse here: failures begin at an edge, which drives its length scales to nothing,
 * and then every gap between two failed runs looks open again.
 */
final class FailureModel {
    private static final double POWER = 4;
    private static final double LEAST = -700;

    private final Space space;
    private final List<double[]> succeeded;
    private final List<double[]> failed;

    /** Both at least one. */
    FailureModel(Space space, List<double[]> succeeded, List<double[]> failed) {
        this.space = space;
        this.succeeded = succeeded;
        this.failed = failed;
    }

    /** log (1 / (1 + (s/f)⁴)) with the distances s to the nearest success and f to the nearest failure. */
    double logSuccess(double[] point) {
        double success = nearest(point, succeeded);
        double failure = nearest(point, failed);
        return success == 0 ? 0 : Math.max(LEAST, -Math.log1p(Math.pow(success / failure, POWER / 2)));
    }

    private double nearest(double[] point, List<double[]> others) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] other : others) {
            nearest = Math.min(nearest, square(point, other));
        }
        return nearest;
    }

    /** In shares of the ranges; two choices are as far apart as both ends of a range. */
    private double square(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            Dimension dimension = space.dimensions().get(i);
            if (dimension.type() == VariableType.CHOICE) {
                sum += first[i] == second[i] ? 0 : 1;
            } else {
                double difference = dimension.place(first[i]) - dimension.place(second[i]);
                sum += difference * difference;
            }
        }
        return sum;
    }
}
