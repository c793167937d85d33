package org.simloom.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;

/**
 * k-fold cross-validation: each part of the samples is predicted by a surrogate learnt anew from all other parts (Hastie,
 * Tibshirani & Friedman, The Elements of Statistical Learning, 2nd ed., Springer 2009, sec. 7.10). The length scales of a
 * Gaussian process are learnt anew, too, beginning at those of all samples.
 */
public final class CrossValidation {
    private static final double BEHIND = 1.2;

    private final Samples samples;
    private final int[] fold;
    private final int folds;
    private final long seed;
    private GaussianProcess process;

    /**
     * Shares the samples out.
     *
     * @param folds how many parts, at least 2; each sample is one where there are fewer samples
     * @param seed  of the shares and of what is learnt
     */
    public CrossValidation(Samples samples, int folds, long seed) {
        this.samples = samples;
        this.folds = Math.min(Math.max(2, folds), samples.size());
        this.seed = seed;
        int n = samples.size();
        fold = new int[n];
        int[] order = IntStream.range(0, n).toArray();
        RandomGenerator random = new Well19937c(seed);
        for (int i = n - 1; i >= 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[j];
            order[j] = order[i];
            fold[kept] = i % this.folds;
        }
    }

    /** Learns every kind on all folds but one in turn, and the best of them on all samples. */
    public static ModelChoice choose(Samples samples, Collection<SurrogateKind> kinds, int folds, long seed) {
        CrossValidation validation = new CrossValidation(samples, folds, seed);
        List<ModelChoice.Score> scores = new ArrayList<>(kinds.stream().map(validation::score).toList());
        scores.sort(Comparator.comparingDouble(score -> Double.isNaN(score.rmse()) ? Double.MAX_VALUE : score.rmse()));
        for (ModelChoice.Score score : scores) {
            if (score.problem() != null) {
                throw new ProblemException(score.problem());
            }
            try {
                Surrogate best = score.kind() == SurrogateKind.GAUSSIAN_PROCESS ? validation.process
                        : Surrogates.fit(score.kind(), samples, seed);
                return new ModelChoice(best, List.copyOf(scores));
            } catch (ProblemException e) {
                // what was learnt from fewer samples can be learnt from all of them, but for chance: then the next best
                continue;
            }
        }
        throw new IllegalArgumentException("no kinds");
    }

    /** How a kind fares; why it cannot be learnt is in the score. */
    public ModelChoice.Score score(SurrogateKind kind) {
        if (kind == SurrogateKind.GAUSSIAN_PROCESS) {
            try {
                process = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT, seed);
            } catch (ProblemException e) {
                return new ModelChoice.Score(kind, Double.NaN, Double.NaN, new double[0], e.problem());
            }
        }
        double[] predicted = new double[samples.size()];
        Problem[] problems = new Problem[folds];
        IntStream.range(0, folds).parallel().forEach(k -> problems[k] = predict(kind, k, predicted));
        Problem problem = Arrays.stream(problems).filter(one -> one != null).findFirst().orElse(null);
        if (problem != null) {
            return new ModelChoice.Score(kind, Double.NaN, Double.NaN, new double[0], problem);
        }
        LeaveOneOut all = new LeaveOneOut(samples.values(), predicted, predicted);
        return new ModelChoice.Score(kind, all.q2(), all.rmse(), predicted, null);
    }

    /**
     * Whether a kind that takes long to learn may be better than another, by the first part of the samples alone: one that
     * is clearly behind there is out of the race (Maron & Moore, Hoeffding races, Advances in Neural Information Processing
     * Systems 6, 1994, 59–66).
     *
     * @param rival of the same samples, folds and seed
     */
    public boolean promising(SurrogateKind kind, ModelChoice.Score rival) {
        double[] predicted = new double[samples.size()];
        if (predict(kind, 0, predicted) != null) {
            return false;
        }
        double own = 0;
        double other = 0;
        for (int i = 0; i < fold.length; i++) {
            if (fold[i] == 0) {
                own += Math.pow(samples.values()[i] - predicted[i], 2);
                other += Math.pow(samples.values()[i] - rival.predicted()[i], 2);
            }
        }
        return Math.sqrt(own) < BEHIND * Math.sqrt(other);
    }

    /**
     * Q² of what is learnt in some way, everything that is chosen by the samples chosen anew.
     *
     * @throws ProblemException where it cannot be learnt from all parts but one
     */
    public double q2(Function<Samples, Surrogate> learn) {
        double[] predicted = new double[samples.size()];
        for (int k = 0; k < folds; k++) {
            Problem problem = predict(rows -> learn.apply(samples.some(rows)), k, predicted);
            if (problem != null) {
                throw new ProblemException(problem);
            }
        }
        return LeaveOneOut.q2(samples.values(), predicted);
    }

    private Problem predict(SurrogateKind kind, int out, double[] predicted) {
        return predict(rows -> kind == SurrogateKind.GAUSSIAN_PROCESS ? process.some(rows)
                : Surrogates.fit(kind, samples.some(rows), seed), out, predicted);
    }

    private Problem predict(Function<int[], Surrogate> learn, int out, double[] predicted) {
        int[] learnt = IntStream.range(0, fold.length).filter(i -> fold[i] != out).toArray();
        try {
            Surrogate surrogate = learn.apply(learnt);
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] == out) {
                    predicted[i] = surrogate.mean(samples.points()[i]);
                }
            }
            return null;
        } catch (ProblemException e) {
            return e.problem();
        }
    }
}
