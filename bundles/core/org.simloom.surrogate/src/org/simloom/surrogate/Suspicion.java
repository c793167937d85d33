package org.simloom.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.base.problem.ProblemException;

/**
 * Looks for runs that something went wrong in: those whose studentised error (value minus leave-one-out prediction, by its
 * standard deviation) is far beyond what is usual. What is usual is the median absolute error (Rousseeuw & Croux,
 * Alternatives
 * to the median absolute deviation, Journal of the American Statistical Association 88, 1993), which wrong runs do not move;
 * those doubted are taken out, what is usual is learnt from the others, and all are judged again, so that one does not hide
 * another or bring its neighbours into suspicion. Suspected in the end is what those others contradict at their own word: by
 * many of the standard deviations that they predict.
 */
public final class Suspicion {
    private static final double THRESHOLD = 6;
    /**
     * Errors below this part of the response's range between its deciles are no matter, however certain the surrogate
     * is.
     */
    private static final double MATTERS = 0.05;
    private static final double MAD = 1.4826;
    private static final int PASSES = 5;
    private static final int FEWEST = 10;
    private static final GaussianProcessSettings SETTINGS =
            new GaussianProcessSettings(Kernel.MATERN_52, Trend.CONSTANT, true, 2);

    private final Samples samples;
    private final long seed;

    private Suspicion(Samples samples, long seed) {
        this.samples = samples;
        this.seed = seed;
    }

    /**
     * The runs to look at, the strangest first.
     *
     * @throws ProblemException {@code surrogate.few} where there are fewer than 10 samples
     */
    public static List<Suspect> check(Samples samples, long seed) {
        samples.need(Math.max(FEWEST, samples.space().size() + 3), SurrogateKind.GAUSSIAN_PROCESS);
        return new Suspicion(samples, seed).find();
    }

    private List<Suspect> find() {
        int n = samples.size();
        boolean[] out = new boolean[n];
        List<Judged> doubted = List.of();
        for (int pass = 0; pass < PASSES; pass++) {
            int[] kept = IntStream.range(0, n).filter(i -> !out[i]).toArray();
            if (kept.length < Math.max(FEWEST, n * 3 / 4)) {
                return List.of(); // what is common is not strange
            }
            doubted = doubted(kept, out);
            boolean[] next = new boolean[n];
            doubted.forEach(one -> next[one.sample] = true);
            if (Arrays.equals(next, out)) {
                break;
            }
            System.arraycopy(next, 0, out, 0, n);
        }
        return doubted.stream().filter(one -> one.score() >= THRESHOLD)
                .sorted(Comparator.comparingDouble(Judged::score).reversed()).map(this::suspect).toList();
    }

    private Suspect suspect(Judged one) {
        return new Suspect(samples.index()[one.sample], samples.values()[one.sample], one.mean, one.sd, one.score());
    }

    /**
     * One row of the samples with what is expected of it.
     *
     * @param error by sd, not negative
     * @param usual what such errors usually are
     */
    private record Judged(int sample, double mean, double sd, double error, double usual) {
        boolean doubted() {
            return error / usual >= THRESHOLD;
        }

        double score() {
            return error / Math.max(usual, 1);
        }
    }

    /** What the samples kept make doubtful, those kept and those taken out alike. */
    private List<Judged> doubted(int[] kept, boolean[] out) {
        Samples others;
        try {
            others = samples.some(kept);
        } catch (ProblemException constant) {
            return List.of();
        }
        GaussianProcess gp = GaussianProcess.fit(others, SETTINGS, seed);
        LeaveOneOut loo = gp.leaveOneOut();
        double[] errors = new double[kept.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = Math.abs(loo.actual()[i] - loo.mean()[i]) / loo.sd()[i];
        }
        double usual = Math.max(MAD * quantile(errors, 0.5), 1e-3);
        List<Judged> all = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            all.add(new Judged(kept[i], loo.mean()[i], loo.sd()[i], errors[i], usual));
        }
        for (int i = 0; i < out.length; i++) {
            if (out[i]) {
                double mean = gp.mean(samples.points()[i]);
                double sd = Math.hypot(gp.standardDeviation(samples.points()[i]), gp.noise());
                all.add(new Judged(i, mean, sd, Math.abs(samples.values()[i] - mean) / sd, usual));
            }
        }
        double least = MATTERS * (quantile(others.values(), 0.9) - quantile(others.values(), 0.1));
        all.removeIf(one -> !one.doubted() || Math.abs(samples.values()[one.sample] - one.mean) < least);
        return all;
    }

    private static double quantile(double[] values, double p) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(p * (sorted.length - 1))];
    }
}
