package org.simloom.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.base.problem.ProblemException;

/**
 * Looks for runs that something went wrong in: those whose studentised error (value minus leave-one-out prediction, by its
 * standard deviation) is far beyond what is usual. What is usual is the median absolute error (Rousseeuw & Croux, Alternatives
 * to the median absolute deviation, Journal of the American Statistical Association 88, 1993), which wrong runs do not move;
 * those suspected are taken out and all are judged again, so that one does not hide another or bring its neighbours into
 * suspicion.
 */
public final class Suspicion {
    private static final double THRESHOLD = 6;
    /** Errors below this part of the response's range between its deciles are no matter, however certain the surrogate is. */
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
        List<Judged> found = List.of();
        for (int pass = 0; pass < PASSES; pass++) {
            int[] kept = IntStream.range(0, n).filter(i -> !out[i]).toArray();
            if (kept.length < Math.max(FEWEST, n * 3 / 4)) {
                break; // what is common is not strange
            }
            found = suspects(kept, out);
            boolean[] next = new boolean[n];
            found.forEach(suspect -> next[suspect.sample] = true);
            if (Arrays.equals(next, out)) {
                break;
            }
            System.arraycopy(next, 0, out, 0, n);
        }
        return found.stream().map(one -> one.suspect(samples)).sorted((a, b) -> Double.compare(b.score(), a.score())).toList();
    }

    /** One row of the samples with what is expected of it. */
    private record Judged(int sample, double mean, double sd, double score) {
        Suspect suspect(Samples samples) {
            return new Suspect(samples.index()[sample], samples.values()[sample], mean, sd, score);
        }
    }

    private List<Judged> suspects(int[] kept, boolean[] out) {
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
        double least = MATTERS * (quantile(others.values(), 0.9) - quantile(others.values(), 0.1));
        List<Judged> all = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            all.add(new Judged(kept[i], loo.mean()[i], loo.sd()[i], errors[i] / usual));
        }
        for (int i = 0; i < out.length; i++) {
            if (out[i]) {
                double mean = gp.mean(samples.points()[i]);
                double sd = Math.hypot(gp.standardDeviation(samples.points()[i]), gp.noise());
                all.add(new Judged(i, mean, sd, Math.abs(samples.values()[i] - mean) / sd / usual));
            }
        }
        all.removeIf(one -> one.score < THRESHOLD || Math.abs(samples.values()[one.sample] - one.mean) < least);
        return all;
    }

    private static double quantile(double[] values, double p) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(p * (sorted.length - 1))];
    }
}
