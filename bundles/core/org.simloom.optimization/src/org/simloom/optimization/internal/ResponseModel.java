package org.simloom.optimization.internal;

import java.util.Arrays;

import org.simloom.sampling.Space;
import org.simloom.surrogate.GaussianProcess;
import org.simloom.surrogate.GaussianProcessSettings;
import org.simloom.surrogate.Samples;

/** A Gaussian process of one number, learnt anew now and then and otherwise only told what came; or its constant. */
final class ResponseModel {
    /** A process needs so many samples. */
    static final int LEAST = 4;

    private static final int ALWAYS = 20;
    private static final double GROWN = 1.1;

    private final Space space;
    private final long seed;
    private GaussianProcess process;
    private double constant;
    private int learntFrom;

    ResponseModel(Space space, long seed) {
        this.space = space;
        this.seed = seed;
    }

    /** Learns; at least {@link #LEAST} samples. */
    void learn(double[][] points, double[] values) {
        double low = Arrays.stream(values).min().orElseThrow();
        double high = Arrays.stream(values).max().orElseThrow();
        constant = low;
        if (high - low <= 1e-10 * Math.max(Math.abs(low), Math.abs(high))) {
            process = null;
            return;
        }
        Samples samples = Samples.of(space, points, values);
        if (process == null || points.length <= ALWAYS || points.length >= GROWN * learntFrom) {
            process = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT, seed);
            learntFrom = points.length;
        } else {
            process = process.with(samples);
        }
    }

    /** The same that knows other samples, with the length scales that it has. */
    ResponseModel knowing(double[][] points, double[] values) {
        ResponseModel model = new ResponseModel(space, seed);
        model.constant = constant;
        model.process = process == null ? null : process.with(Samples.of(space, points, values));
        return model;
    }

    /** What it predicts. */
    double[] means(double[][] points) {
        double[] mean = new double[points.length];
        predict(points, mean, new double[points.length]);
        return mean;
    }

    void predict(double[][] points, double[] mean, double[] sd) {
        if (process == null) {
            Arrays.fill(mean, constant);
            Arrays.fill(sd, 0);
        } else {
            process.predict(points, mean, sd);
        }
    }
}
