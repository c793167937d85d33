package org.simloom.reliability.internal.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.reliability.internal.Texts;
import org.simloom.sampling.Space;
import org.simloom.sampling.distribution.StandardNormal;
import org.simloom.surrogate.GaussianProcess;
import org.simloom.surrogate.GaussianProcessSettings;
import org.simloom.surrogate.LeaveOneOut;
import org.simloom.surrogate.Samples;

/** A Gaussian process of one response, with how far its own uncertainty can be trusted. */
public final class Model {
    /** Fewer samples say nothing of a response. */
    public static final int FEWEST = 5;

    private final GaussianProcess process;
    private final LeaveOneOut left;

    private Model(GaussianProcess process) {
        this.process = process;
        this.left = process.leaveOneOut();
    }

    /**
     * Learns.
     *
     * @return {@code null} where the response is the same everywhere
     * @throws org.simloom.base.problem.ProblemException where there are too few samples
     */
    public static Model fit(String response, Space space, List<double[]> points, double[] values, long seed) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (finite.length < FEWEST) {
            throw Texts.problem("samples", response, finite.length, FEWEST);
        }
        if (constant(finite)) {
            return null;
        }
        return new Model(GaussianProcess.fit(Samples.of(space, points, values), GaussianProcessSettings.DEFAULT, seed));
    }

    /** Whether values differ by rounding only. */
    public static boolean constant(double[] values) {
        double low = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
        double high = Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
        return high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high));
    }

    /** Predictive coefficient of determination, each sample predicted from all others. */
    public double q2() {
        return left.q2();
    }

    /**
     * How many standard deviations below the mean the value is, at most, with a confidence at each point: as many as in a
     * normal distribution, or as many as the leave-one-out errors show where those are worse.
     */
    public double factor(double confidence) {
        double[] excess = IntStream.range(0, left.actual().length)
                .mapToDouble(i -> (left.mean()[i] - left.actual()[i]) / left.sd()[i]).filter(Double::isFinite).sorted()
                .toArray();
        int rank = Math.min(excess.length, (int) Math.ceil((excess.length + 1) * confidence));
        double seen = rank == 0 ? 0 : excess[rank - 1];
        return Math.max(StandardNormal.quantile(confidence), seen);
    }

    /**
     * By how much the model's standard deviations are too small: 1 where leave-one-out errors scatter as it says, more where
     * they scatter more.
     */
    public double inflation() {
        double squares = IntStream.range(0, left.actual().length)
                .mapToDouble(i -> (left.mean()[i] - left.actual()[i]) / left.sd()[i]).filter(Double::isFinite)
                .map(z -> z * z).average().orElse(1);
        return Math.max(1, Math.sqrt(squares));
    }

    /** Means and standard deviations at points: two rows. */
    public double[][] predict(List<double[]> points) {
        double[][] result = new double[2][points.size()];
        process.predict(points.toArray(double[][]::new), result[0], result[1]);
        return result;
    }

    /** Means at points. */
    public double[] means(List<double[]> points) {
        double[] means = new double[points.size()];
        process.predict(points.toArray(double[][]::new), means, null);
        return means;
    }

    /** The model as if its predictions at more points had been confirmed: for choosing batches (kriging believer). */
    public Model believing(List<double[]> more) {
        Samples known = process.samples();
        int n = known.size();
        double[][] points = Arrays.copyOf(known.points(), n + more.size());
        double[] values = Arrays.copyOf(known.values(), n + more.size());
        double[] means = means(more);
        for (int i = 0; i < more.size(); i++) {
            points[n + i] = more.get(i);
            values[n + i] = means[i];
        }
        return new Model(process.with(Samples.of(known.space(), points, values)));
    }

    /** What it is learnt by. */
    public GaussianProcess process() {
        return process;
    }

    /** Leave-one-out predictions. */
    public LeaveOneOut leaveOneOut() {
        return left;
    }
}
