package org.simloom.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.simloom.base.problem.ProblemException;

/**
 * Looks for runs that something went wrong in: outliers of a Gaussian process by their deletion residual, value minus
 * prediction of a process that is learnt anew without them, by its standard deviation with noise.
 *
 * <p>The strangest are taken out one by one, and as many are suspected as the last one contradicts the rest: the generalised
 * extreme studentised deviate procedure, by which wrong runs do not hide each other (Rosner, Percentage points for a
 * generalized ESD many-outlier procedure, Technometrics 25, 1983, 165–172). Each is then judged by those that are left,
 * against Student's distribution with Bonferroni's correction for the number of samples (Cook & Weisberg, Residuals and
 * Influence in Regression, Chapman & Hall 1982, sec. 2.2.2). How far such residuals lie for other reasons than chance, that
 * is where a process describes a response badly, is taken from the leave-one-out residuals of those left (Bastos & O'Hagan,
 * Diagnostics for Gaussian process emulators, Technometrics 51, 2009, 425–438).
 *
 * <p>A response that grows steeply towards a corner of its space is no realisation of one stationary process, but its
 * logarithm often is; so a run must be strange in the response and in a transform of it that bends like a logarithm on both
 * sides, or beyond all doubt in the likelier of the two.
 */
public final class Suspicion {
    /** That a sound study has a suspect at all. */
    private static final double LEVEL = 1e-3;
    /** By how much the likelier scale alone must be surer. */
    private static final double BEYOND_DOUBT = 3;
    /** Errors below this part of the response's range between its deciles are no matter, however certain the process is. */
    private static final double MATTERS = 0.05;
    /** Who lies closer to the prediction of all others than so many deviations is not looked at more closely. */
    private static final double NOTICED = 2.2;
    private static final int MOST = 6;
    private static final int FEWEST = 10;
    private static final int ENOUGH = 150;

    private final Samples samples;
    /** Rows that are learnt from: all, or some evenly where there are many. */
    private final int[] learnt;
    private final long seed;

    private Suspicion(Samples samples, long seed) {
        this.samples = samples;
        this.seed = seed;
        int n = samples.size();
        int some = Math.min(n, ENOUGH);
        this.learnt = IntStream.range(0, some).map(i -> (int) ((long) i * n / some)).toArray();
    }

    /**
     * The runs to look at, the strangest first; empty where there are too few to say of one that it is strange.
     *
     * @throws ProblemException {@code surrogate.few} where there are fewer than 10 samples
     */
    public static List<Suspect> check(Samples samples, long seed) {
        samples.need(Math.max(FEWEST, samples.space().size() + 3), SurrogateKind.GAUSSIAN_PROCESS);
        return new Suspicion(samples, seed).find();
    }

    private List<Suspect> find() {
        List<Integer> out = new ArrayList<>();
        List<ScaledProcess> scales = learn(out);
        List<ScaledProcess> others = scales;
        int count = 0;
        while (!scales.isEmpty() && out.size() < Math.min(MOST, Math.max(2, learnt.length / 10))) {
            OptionalInt next = strangest(scales, out);
            if (next.isEmpty()) {
                break;
            }
            out.add(next.getAsInt());
            scales = learn(out);
            if (!scales.isEmpty() && suspected(next.getAsInt(), scales)) {
                count = out.size();
                others = scales;
            }
        }
        List<ScaledProcess> left = others;
        int[] known = learnt(out.subList(0, count));
        return left.isEmpty() ? List.of() : IntStream.range(0, samples.size())
                .filter(row -> Arrays.binarySearch(known, row) < 0 && suspected(row, left))
                .mapToObj(row -> suspect(row, left.get(0)))
                .sorted(Comparator.comparingDouble(Suspect::score).reversed()).toList();
    }

    private int[] learnt(List<Integer> out) {
        return Arrays.stream(learnt).filter(i -> !out.contains(i)).toArray();
    }

    /** The response as it is and transformed, the likelier first, by all samples but some. */
    private List<ScaledProcess> learn(List<Integer> out) {
        try {
            return ScaledProcess.both(samples.some(learnt(out)), seed);
        } catch (ProblemException constant) {
            return List.of();
        }
    }

    /** The sample, of those left, that is strangest on either scale. */
    private OptionalInt strangest(List<ScaledProcess> scales, List<Integer> out) {
        int[] kept = learnt(out);
        double[] most = new double[kept.length];
        for (ScaledProcess scale : scales) {
            double[] residuals = scale.residuals();
            Arrays.setAll(most, i -> Math.max(most[i], residuals[i]));
        }
        // of so many even a sound one lies so far off every other time
        double usual = new NormalDistribution().inverseCumulativeProbability(1 - 0.25 / kept.length);
        return IntStream.range(0, kept.length).filter(i -> most[i] >= Math.max(NOTICED, usual)).boxed()
                .max(Comparator.comparingDouble(i -> most[i])).map(i -> OptionalInt.of(kept[i])).orElse(OptionalInt.empty());
    }

    /** Of one that the others have not learnt from. */
    private boolean suspected(int row, List<ScaledProcess> others) {
        double critical = critical(others.get(0).residuals().length);
        double likelier = score(row, others.get(0));
        double least = others.stream().mapToDouble(scale -> score(row, scale)).min().getAsDouble();
        return (least >= critical || likelier >= BEYOND_DOUBT * critical)
                && Math.abs(samples.values()[row] - others.get(0).mean(samples.points()[row])) >= MATTERS * others.get(0).range();
    }

    private double score(int row, ScaledProcess scale) {
        return scale.score(samples.points()[row], samples.values()[row]);
    }

    /** On both sides, of one among all samples; without freedom nothing is strange. */
    private double critical(int known) {
        int freedom = known - samples.space().size() - 2;
        return freedom < 1 ? Double.POSITIVE_INFINITY
                : new TDistribution(freedom).inverseCumulativeProbability(1 - LEVEL / (2 * samples.size()));
    }

    private Suspect suspect(int row, ScaledProcess likelier) {
        double[] point = samples.points()[row];
        return new Suspect(samples.index()[row], samples.values()[row], likelier.mean(point), likelier.deviation(point),
                score(row, likelier));
    }
}
