package org.simloom.bench.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.simloom.bench.BenchContext;
import org.simloom.bench.Figure;
import org.simloom.bench.Figure.Aim;
import org.simloom.bench.Measure;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.surrogate.GaussianProcess;
import org.simloom.surrogate.GaussianProcessSettings;
import org.simloom.surrogate.Samples;

/**
 * How long a Gaussian process takes to learn the weight of a wing (10 inputs; Forrester, Sóbester & Keane, Engineering Design
 * via Surrogate Modelling, Wiley 2008, p. 9) from 500 samples, and to predict it.
 */
public final class SurrogateMeasure implements Measure {
    private static final int SAMPLES = 500;
    private static final int PREDICTIONS = 1_000_000;
    private static final int REPETITIONS = 3;
    private static final double AIM = 5;
    private static final Space WING = Space.of(Dimension.continuous("Sw", 150, 200), Dimension.continuous("Wfw", 220, 300),
            Dimension.continuous("A", 6, 10), Dimension.continuous("Lambda", -10, 10), Dimension.continuous("q", 16, 45),
            Dimension.continuous("lambda", 0.5, 1), Dimension.continuous("tc", 0.08, 0.18),
            Dimension.continuous("Nz", 2.5, 6), Dimension.continuous("Wdg", 1700, 2500),
            Dimension.continuous("Wp", 0.025, 0.08));

    @Override
    public String name() {
        return "study";
    }

    @Override
    public List<Figure> measure(BenchContext context) throws IOException, InterruptedException {
        double[][] points = points(SAMPLES, 1);
        Samples samples = Samples.of(WING, points, Arrays.stream(points).mapToDouble(SurrogateMeasure::weight).toArray());
        GaussianProcess[] learnt = new GaussianProcess[1];
        double fit = Timing.median(REPETITIONS,
                () -> learnt[0] = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT, 1));
        double[][] asked = points(PREDICTIONS, 2);
        double[] mean = new double[PREDICTIONS];
        double predict = Timing.median(REPETITIONS, () -> learnt[0].predict(asked, mean, null));
        Figures figures = new Figures(name());
        return List.of(figures.of("fit", fit, "s", new Aim(AIM, false)),
                figures.of("predictions", predict, "s", new Aim(AIM, false)));
    }

    private static double[][] points(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] points = new double[count][];
        for (int i = 0; i < count; i++) {
            points[i] = WING.at(random.doubles(WING.size()).toArray());
        }
        return points;
    }

    private static double weight(double[] x) {
        double cos = Math.cos(Math.toRadians(x[3]));
        return 0.036 * Math.pow(x[0], 0.758) * Math.pow(x[1], 0.0035) * Math.pow(x[2] / (cos * cos), 0.6)
                * Math.pow(x[4], 0.006) * Math.pow(x[5], 0.04) * Math.pow(100 * x[6] / cos, -0.3)
                * Math.pow(x[7] * x[8], 0.49) + x[0] * x[9];
    }
}
