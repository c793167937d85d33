package org.simloom.surrogate;

import java.util.function.ToDoubleFunction;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;

/** Functions of the literature to learn, and designs to learn them from. */
public final class Functions {
    /** Variables of the borehole function. */
    public static final Space BOREHOLE = Space.of(Dimension.continuous("rw", 0.05, 0.15),
            Dimension.continuous("r", 100, 50_000), Dimension.continuous("Tu", 63_070, 115_600),
            Dimension.continuous("Hu", 990, 1110), Dimension.continuous("Tl", 63.1, 116),
            Dimension.continuous("Hl", 700, 820), Dimension.continuous("L", 1120, 1680),
            Dimension.continuous("Kw", 9855, 12_045));
    /** Variables of the wing weight function. */
    public static final Space WING = Space.of(Dimension.continuous("Sw", 150, 200), Dimension.continuous("Wfw", 220, 300),
            Dimension.continuous("A", 6, 10), Dimension.continuous("Lambda", -10, 10), Dimension.continuous("q", 16, 45),
            Dimension.continuous("lambda", 0.5, 1), Dimension.continuous("tc", 0.08, 0.18),
            Dimension.continuous("Nz", 2.5, 6), Dimension.continuous("Wdg", 1700, 2500),
            Dimension.continuous("Wp", 0.025, 0.08));

    private Functions() {
    }

    /**
     * Flow of water through a borehole in m³/yr: Harper & Gupta, Sensitivity/uncertainty analysis of a borehole scenario
     * comparing Latin hypercube sampling and deterministic sensitivity approaches, BMI/ONWI-516, 1983; as in Surjanovic &
     * Bingham's Virtual Library of Simulation Experiments.
     */
    public static double borehole(double[] x) {
        double ratio = Math.log(x[1] / x[0]);
        return 2 * Math.PI * x[2] * (x[3] - x[5])
                / (ratio * (1 + 2 * x[6] * x[2] / (ratio * x[0] * x[0] * x[7]) + x[2] / x[4]));
    }

    /**
     * Weight of a light aircraft's wing in lb: Forrester, Sóbester & Keane, Engineering Design via Surrogate Modelling,
     * Wiley 2008, p. 9.
     */
    public static double wing(double[] x) {
        double cos = Math.cos(Math.toRadians(x[3]));
        return 0.036 * Math.pow(x[0], 0.758) * Math.pow(x[1], 0.0035) * Math.pow(x[2] / (cos * cos), 0.6)
                * Math.pow(x[4], 0.006) * Math.pow(x[5], 0.04) * Math.pow(100 * x[6] / cos, -0.3)
                * Math.pow(x[7] * x[8], 0.49) + x[0] * x[9];
    }

    /**
     * Latin hypercube of the best smallest distance among 50 random ones (Morris & Mitchell 1995), in the units of the
     * space.
     */
    public static double[][] hypercube(Space space, int n, long seed) {
        RandomGenerator random = new Well19937c(seed);
        double[][] best = null;
        double widest = -1;
        for (int k = 0; k < 50; k++) {
            double[][] one = hypercube(space.size(), n, random);
            double distance = least(one);
            if (distance > widest) {
                widest = distance;
                best = one;
            }
        }
        for (int i = 0; i < n; i++) {
            best[i] = space.at(best[i]);
        }
        return best;
    }

    private static double[][] hypercube(int d, int n, RandomGenerator random) {
        double[][] all = new double[n][d];
        for (int k = 0; k < d; k++) {
            int[] order = java.util.stream.IntStream.range(0, n).toArray();
            for (int i = n - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
            for (int i = 0; i < n; i++) {
                all[i][k] = (order[i] + random.nextDouble()) / n;
            }
        }
        return all;
    }

    private static double least(double[][] points) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (int k = 0; k < points[i].length; k++) {
                    sum += (points[i][k] - points[j][k]) * (points[i][k] - points[j][k]);
                }
                least = Math.min(least, sum);
            }
        }
        return least;
    }

    /** Points anywhere in the box. */
    public static double[][] anywhere(Space space, int n, long seed) {
        RandomGenerator random = new Well19937c(seed);
        double[][] all = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[space.size()];
            for (int k = 0; k < unit.length; k++) {
                unit[k] = random.nextDouble();
            }
            all[i] = space.at(unit);
        }
        return all;
    }

    /** The values at points. */
    public static double[] values(double[][] points, ToDoubleFunction<double[]> function) {
        return java.util.Arrays.stream(points).mapToDouble(function).toArray();
    }

    /** Samples of a function in a Latin hypercube. */
    public static Samples samples(Space space, int n, long seed, ToDoubleFunction<double[]> function) {
        double[][] points = hypercube(space, n, seed);
        return Samples.of(space, points, values(points, function));
    }

    /** How well a surrogate predicts 2000 points it has not seen. */
    public static double q2(Surrogate surrogate, Space space, ToDoubleFunction<double[]> function) {
        double[][] points = anywhere(space, 2000, 987);
        double[] mean = new double[points.length];
        surrogate.predict(points, mean, null);
        return LeaveOneOut.q2(values(points, function), mean);
    }
}
