package org.simloom.reliability.internal.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hipparchus.random.RandomGenerator;
import org.simloom.base.problem.Problem;
import org.simloom.reliability.Estimate;
import org.simloom.reliability.SubsetSettings;
import org.simloom.reliability.internal.Scatter;
import org.simloom.reliability.internal.Texts;
import org.simloom.reliability.internal.Vectors;
import org.simloom.reliability.internal.model.Known;
import org.simloom.reliability.internal.model.Model;
import org.simloom.reliability.internal.subset.Population;
import org.simloom.reliability.internal.subset.Subsets;
import org.simloom.reliability.learning.LimitState;
import org.simloom.reliability.learning.LimitStateSettings;
import org.simloom.sampling.Space;
import org.simloom.sampling.distribution.StandardNormal;
import org.simloom.sampling.sequence.SobolSequence;

/** Learns one limit state over standard normal variables. */
public final class MarginLearning {
    private static final double SURE = 2;
    private static final double WIDE = 1.7;
    private static final int LEVELS = 10;
    private static final int STEADY = 3;
    private static final double RARER = 50;
    private static final int SHORT_LIST = 150;
    private static final int FINAL = 20;

    private final int index;
    private final String name;
    private final Known known;
    private final LimitStateSettings settings;
    private Model model;
    private Uncertainty near;
    private Uncertainty wide;

    public MarginLearning(int index, Known known, LimitStateSettings settings) {
        this.index = index;
        this.name = known.runs().responses().get(index);
        this.known = known;
        this.settings = settings;
    }

    /** Learns until it is accurate enough, the batches are used up or the budget is spent. */
    public LimitState run() {
        known.ask(initial());
        known.runs().requireSuccess();
        int accurate = 0;
        for (int i = 0; i <= settings.iterations(); i++) {
            model = fit();
            if (model == null) {
                return constant();
            }
            near = new Uncertainty(model, simulate(settings.population()).population());
            wide = new Uncertainty(model, wide(near.middle()));
            accurate = accurate() ? accurate + 1 : 0;
            if (accurate == STEADY || known.runs().spent() || i == settings.iterations()) {
                break;
            }
            known.ask(batch(accurate > 0));
        }
        return result(accurate == STEADY);
    }

    private Model fit() {
        return Model.fit(name, known.space(), known.points(), known.column(index), settings.seed());
    }

    /** Quasi-random and wider than the variables scatter, because limit states lie in the tails. */
    private List<double[]> initial() {
        int d = known.space().size();
        int count = settings.initial() > 0 ? settings.initial() : Math.max(12, 6 * d);
        List<double[]> points = new ArrayList<>(List.of(new double[d]));
        for (double[] unit : new SobolSequence().points(Space.unit(d), count - 1, settings.seed())) {
            double[] u = new double[d];
            for (int i = 0; i < d; i++) {
                u[i] = WIDE * StandardNormal.quantile(Math.max(1e-4, Math.min(1 - 1e-4, unit[i])));
            }
            points.add(u);
        }
        return points;
    }

    private Subsets simulate(int samples) {
        Subsets subsets = new Subsets(known.space().size(), model::means, () -> false,
                new SubsetSettings(samples, 0.1, LEVELS, settings.confidence(), settings.seed()));
        subsets.run();
        return subsets;
    }

    /** Regions that matter for a probability, found by subset simulation or not. */
    private Population wide(double probability) {
        return Population.wide(known.space().size(), settings.population(),
                probability > 0 ? probability / RARER : Math.pow(0.1, LEVELS), settings.seed() + 1);
    }

    /** Whether doubts change the probability by no more than a part of it. */
    private boolean accurate() {
        double middle = near.middle();
        return middle > 0 && Math.max(near.high(SURE) - near.low(SURE), wide.high(SURE) - wide.low(SURE))
                <= 2 * settings.accuracy() * middle;
    }

    /** Mostly where the sign is least sure; once that is settled, where another part of the limit state may hide. */
    private List<double[]> batch(boolean settled) {
        List<double[]> batch = settled ? new ArrayList<>() : doubts(Math.max(1, settings.batch() - 1));
        double middle = Math.max(near.middle(), Math.pow(0.1, LEVELS - 1));
        double distance = -StandardNormal.quantile(settings.accuracy() * middle);
        while (batch.size() < settings.batch()) {
            batch.add(hidden(distance, batch));
        }
        return batch;
    }

    /**
     * A part of the limit state that changes the probability by more than the accuracy has points nearer than a plane of
     * that probability: of random points at that distance, the one farthest from all runs.
     */
    private double[] hidden(double distance, List<double[]> batch) {
        RandomGenerator random = Scatter.generator(settings.seed() + known.points().size() + batch.size());
        double[] best = null;
        double most = -1;
        for (int i = 0; i < SHORT_LIST; i++) {
            double[] direction = Scatter.normal(known.space().size(), random);
            double[] point = Vectors.times(distance / Vectors.norm(direction), direction);
            double apart = Stream.concat(known.points().stream(), batch.stream())
                    .mapToDouble(other -> Vectors.distance(other, point)).min().orElse(0);
            if (apart > most && (best == null || !known.nearFailure(point))) {
                most = apart;
                best = point;
            }
        }
        return best;
    }

    private List<double[]> doubts(int size) {
        List<double[]> list = shortList();
        List<double[]> batch = new ArrayList<>();
        Model believing = model;
        while (batch.size() < size) {
            double[][] predicted = believing.predict(list);
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < list.size(); i++) {
                double u = Math.abs(predicted[0][i]) / predicted[1][i];
                if (u < least && !known.nearFailure(list.get(i)) && apart(list.get(i), batch)) {
                    least = u;
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            batch.add(list.get(best));
            believing = batch.size() < size ? model.believing(batch) : believing;
        }
        return batch;
    }

    /** The points whose sign is least sure. */
    private List<double[]> shortList() {
        return Stream.concat(near.unsure(SHORT_LIST), wide.unsure(SHORT_LIST)).toList();
    }

    private boolean apart(double[] point, List<double[]> batch) {
        return !known.contains(point) && batch.stream().allMatch(other -> Vectors.distance(other, point) > 1e-3);
    }

    private LimitState constant() {
        double value = known.column(index)[0];
        return new LimitState(name, Estimate.of(value < 0 ? 1 : 0), false, Double.NaN, null,
                known.runs().evaluations(), known.runs().spent(), List.of(Texts.note("constant", name, name, value)));
    }

    private LimitState result(boolean settled) {
        Estimate sampled = simulate(FINAL * settings.population()).estimate();
        double z = StandardNormal.quantile((1 + settings.confidence()) / 2);
        double middle = near.middle();
        double high = Math.max(near.high(z), middle + wide.high(z) - wide.middle());
        double low = Math.max(0, Math.min(near.low(z), middle + wide.low(z) - wide.middle()));
        Estimate probability = new Estimate(sampled.value(), middle > 0 ? sampled.low() * low / middle : 0,
                Math.min(1, middle > 0 ? sampled.high() * high / middle : Math.max(sampled.high(), high)));
        List<Problem> notes = new ArrayList<>();
        if (known.runs().spent()) {
            notes.add(Texts.note("spent", name, known.runs().evaluations()));
        }
        if (middle == 0) {
            notes.add(Texts.note("learning.none", name, name));
        } else if (!settled) {
            notes.add(Texts.note("learning.unsure", name, name, near.doubtful(SURE)));
        }
        return new LimitState(name, probability, settled, model.q2(), model.process(), known.runs().evaluations(),
                known.runs().spent(), notes);
    }
}
