package org.simloom.reliability.internal.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.base.problem.Problem;
import org.simloom.reliability.Estimate;
import org.simloom.reliability.SubsetSettings;
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
    private static final int SHORT_LIST = 300;
    private static final int FINAL = 10;

    private final int index;
    private final String name;
    private final Known known;
    private final LimitStateSettings settings;
    private Model model;
    private Uncertainty uncertainty;

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
            uncertainty = new Uncertainty(model, simulate(settings.population()).population());
            accurate = uncertainty.within(settings.accuracy()) ? accurate + 1 : 0;
            if (accurate == 2 || known.runs().spent() || i == settings.iterations()) {
                break;
            }
            List<double[]> batch = batch();
            if (batch.isEmpty()) {
                break;
            }
            known.ask(batch);
        }
        return result(accurate > 0);
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

    private List<double[]> batch() {
        List<double[]> list = shortList();
        List<double[]> batch = new ArrayList<>();
        Model believing = model;
        while (batch.size() < settings.batch()) {
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
            believing = batch.size() < settings.batch() ? model.believing(batch) : believing;
        }
        return batch;
    }

    /** The points whose sign is least sure. */
    private List<double[]> shortList() {
        Population population = uncertainty.population();
        return IntStream.range(0, population.points().size()).boxed()
                .sorted(Comparator.comparingDouble(uncertainty::sureness)).limit(SHORT_LIST)
                .map(population.points()::get).toList();
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
        Subsets subsets = simulate(FINAL * settings.population());
        uncertainty = new Uncertainty(model, subsets.population());
        Estimate sampled = subsets.estimate();
        double z = StandardNormal.quantile((1 + settings.confidence()) / 2);
        double spread = Math.exp(z * Math.sqrt(Math.log1p(subsets.variation())));
        Estimate probability = new Estimate(sampled.value(), uncertainty.low(z) / spread,
                Math.min(1, Math.max(sampled.high(), uncertainty.high(z) * spread)));
        List<Problem> notes = new ArrayList<>();
        if (known.runs().spent()) {
            notes.add(Texts.note("spent", name, known.runs().evaluations()));
        }
        if (uncertainty.middle() == 0) {
            notes.add(Texts.note("learning.none", name, name));
        } else if (!settled) {
            notes.add(Texts.note("learning.unsure", name, name, uncertainty.unsure(SURE)));
        }
        return new LimitState(name, probability, settled, model.q2(), model.process(), known.runs().evaluations(),
                known.runs().spent(), notes);
    }
}
