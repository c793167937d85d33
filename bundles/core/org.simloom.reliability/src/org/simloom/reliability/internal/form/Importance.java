package org.simloom.reliability.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.simloom.reliability.DesignPoint;
import org.simloom.reliability.Estimate;
import org.simloom.reliability.internal.Scatter;
import org.simloom.reliability.internal.StandardSpace;
import org.simloom.reliability.internal.Vectors;
import org.simloom.sampling.distribution.StandardNormal;

/** Importance samples about design points (Melchers, Structural Safety 6, 1989). */
final class Importance {
    private Importance() {
    }

    /** The probability of a negative margin; samples without a value are left out. */
    static Estimate probability(StandardSpace space, int margin, List<DesignPoint> points, int samples,
            double confidence, long seed) {
        RandomGenerator random = Scatter.generator(seed);
        List<double[]> batch = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            double[] centre = points.get(i % points.size()).normal();
            batch.add(Vectors.plus(centre, 1, Scatter.normal(space.size(), random)));
        }
        double[] values = space.ask(batch, margin);
        double sum = 0;
        double squares = 0;
        int n = 0;
        for (int i = 0; i < samples; i++) {
            if (Double.isFinite(values[i])) {
                double weight = values[i] < 0 ? weight(batch.get(i), points) : 0;
                sum += weight;
                squares += weight * weight;
                n++;
            }
        }
        if (n < 2) {
            return Estimate.NONE;
        }
        double mean = sum / n;
        double half = StandardNormal.quantile((1 + confidence) / 2)
                * Math.sqrt(Math.max(0, squares / n - mean * mean) / (n - 1));
        return new Estimate(mean, Math.max(0, mean - half), Math.min(1, mean + half));
    }

    private static double weight(double[] u, List<DesignPoint> points) {
        double density = 0;
        for (DesignPoint point : points) {
            double[] c = point.normal();
            density += Math.exp(Vectors.dot(u, c) - 0.5 * Vectors.dot(c, c)) / points.size();
        }
        return 1 / density;
    }
}
