package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.simloom.sampling.Space;

/** Points to begin with. */
public final class Designs {
    private static final int DRAWS = 20;
    private static final int ATTEMPTS = 10_000;

    private Designs() {
    }

    /**
     * A Latin hypercube in the units of the space, the one of several random ones whose nearest points are farthest
     * apart (McKay, Beckman and Conover, Technometrics 21, 1979; Johnson, Moore and Ylvisaker, J. Stat. Plan. Inference
     * 26, 1990). A point that may not be run is replaced by a random one that may.
     */
    public static List<double[]> latin(Space space, int count, RandomGenerator random) {
        double[][] design = draw(space.size(), count, random);
        double apart = apart(design);
        for (int i = 1; i < DRAWS && count > 1 && count <= 1000; i++) {
            double[][] other = draw(space.size(), count, random);
            double distance = apart(other);
            if (distance > apart) {
                design = other;
                apart = distance;
            }
        }
        List<double[]> points = new ArrayList<>(count);
        for (double[] unit : design) {
            double[] point = space.at(unit);
            points.add(space.allowed().test(point.clone()) ? point : allowed(space, random));
        }
        return points;
    }

    /** A random point that may be run. */
    public static double[] allowed(Space space, RandomGenerator random) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            double[] point = space.at(uniform(space.size(), random));
            if (space.allowed().test(point.clone())) {
                return point;
            }
        }
        throw Problems.error("noneAllowed", null, ATTEMPTS);
    }

    /** A random point of the unit box. */
    public static double[] uniform(int size, RandomGenerator random) {
        double[] unit = new double[size];
        for (int i = 0; i < size; i++) {
            unit[i] = random.nextDouble();
        }
        return unit;
    }

    private static double[][] draw(int size, int count, RandomGenerator random) {
        double[][] design = new double[count][size];
        for (int d = 0; d < size; d++) {
            int[] order = new int[count];
            for (int i = 0; i < count; i++) {
                int j = random.nextInt(i + 1);
                order[i] = order[j];
                order[j] = i;
            }
            for (int i = 0; i < count; i++) {
                design[i][d] = (order[i] + random.nextDouble()) / count;
            }
        }
        return design;
    }

    private static double apart(double[][] design) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < design.length; i++) {
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (int d = 0; d < design[i].length; d++) {
                    double difference = design[i][d] - design[j][d];
                    sum += difference * difference;
                }
                nearest = Math.min(nearest, sum);
            }
        }
        return nearest;
    }
}
