package org.simloom.reliability.internal.subset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.hipparchus.random.RandomGenerator;
import org.simloom.base.problem.Problem;
import org.simloom.reliability.Estimate;
import org.simloom.reliability.SubsetResult;
import org.simloom.reliability.Statistics;
import org.simloom.reliability.SubsetSettings;
import org.simloom.reliability.internal.Scatter;
import org.simloom.reliability.internal.StandardSpace;
import org.simloom.reliability.internal.Texts;
import org.simloom.sampling.distribution.StandardNormal;

/** Subset simulation of one margin over standard normal variables, by real runs or by a surrogate. */
public final class Subsets {
    private final int dimensions;
    private final Function<List<double[]>, double[]> margin;
    private final SubsetSettings settings;
    private final BooleanSupplier spent;
    private final List<Double> thresholds = new ArrayList<>();
    private final Population population = new Population();
    private double probability = 1;
    private double variation;
    private int gaps;
    private boolean reached;
    private double[] worst;
    private double smallest = Double.POSITIVE_INFINITY;

    /**
     * @param margin of points; {@code NaN} where there is none, which counts as safe
     * @param spent  whether the last answers are not complete because the budget is spent
     */
    public Subsets(int dimensions, Function<List<double[]>, double[]> margin, BooleanSupplier spent,
            SubsetSettings settings) {
        this.dimensions = dimensions;
        this.margin = margin;
        this.spent = spent;
        this.settings = settings;
    }

    /** Runs all levels; ends early, with what is known, where the budget is spent. */
    public void run() {
        RandomGenerator random = Scatter.generator(settings.seed());
        List<double[]> first = new ArrayList<>();
        for (int i = 0; i < settings.samples(); i++) {
            first.add(Scatter.normal(dimensions, random));
        }
        Level level = new Level(first, values(first), settings.samples());
        if (spent.getAsBoolean()) {
            level = known(level);
        }
        Chains chains = new Chains(this::values, random);
        for (int number = 1; level != null; number++) {
            watch(level);
            double threshold = threshold(level, number == settings.levels() || spent.getAsBoolean());
            thresholds.add(threshold);
            boolean last = threshold == 0 || number == settings.levels();
            population.add(level, last ? Double.NEGATIVE_INFINITY : threshold, probability);
            probability *= level.below(threshold) / (double) level.size();
            variation += level.variation(threshold);
            reached = threshold == 0;
            if (reached || number == settings.levels() || probability == 0 || spent.getAsBoolean()) {
                return;
            }
            int[] order = level.order();
            int seeds = level.below(threshold);
            List<double[]> points = new ArrayList<>();
            double[] values = new double[seeds];
            for (int i = 0; i < seeds; i++) {
                points.add(level.points().get(order[i]));
                values[i] = level.values()[order[i]];
            }
            level = chains.advance(points, values, threshold, Math.max(2, settings.samples() / seeds), spent);
        }
    }

    private double[] values(List<double[]> points) {
        double[] values = margin.apply(points);
        boolean complete = !spent.getAsBoolean();
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                values[i] = Double.POSITIVE_INFINITY;
                gaps += complete ? 1 : 0;
            }
        }
        return values;
    }

    /** Of a first level that the budget ended, what was answered. */
    private static Level known(Level level) {
        int[] kept = IntStream.range(0, level.size()).filter(i -> Double.isFinite(level.values()[i])).toArray();
        return kept.length < 2 ? null : new Level(Arrays.stream(kept).mapToObj(level.points()::get).toList(),
                Arrays.stream(kept).mapToDouble(i -> level.values()[i]).toArray(), kept.length);
    }

    private void watch(Level level) {
        for (int i = 0; i < level.size(); i++) {
            if (level.values()[i] < smallest) {
                smallest = level.values()[i];
                worst = level.points().get(i);
            }
        }
    }

    /** Between two samples, so that the wanted part lies below; 0 where as many violate, or it is the last level. */
    private double threshold(Level level, boolean last) {
        int wanted = (int) Math.max(1, Math.round(settings.probability() * level.size()));
        int violated = level.below(0);
        if (violated >= wanted || last && violated > 0) {
            return 0;
        }
        double[] sorted = level.values().clone();
        Arrays.sort(sorted);
        return Double.isInfinite(sorted[wanted]) ? Double.POSITIVE_INFINITY : (sorted[wanted - 1] + sorted[wanted]) / 2;
    }

    /** All samples, weighted so that they stand for the whole distribution. */
    public Population population() {
        return population;
    }

    /** Squared coefficient of variation of the probability. */
    public double variation() {
        return variation;
    }

    /** The probability of a negative margin with what is known of it. */
    public Estimate estimate() {
        if (probability == 0 || thresholds.isEmpty()) {
            return new Estimate(0, 0, thresholds.isEmpty() ? 1
                    : Statistics.proportion(0, settings.samples(), settings.confidence()).high());
        }
        if (!reached) {
            return new Estimate(probability, 0, probability);
        }
        double half = StandardNormal.quantile((1 + settings.confidence()) / 2) * Math.sqrt(Math.log1p(variation));
        return new Estimate(probability, probability * Math.exp(-half), Math.min(1, probability * Math.exp(half)));
    }

    /** All that is to be said of a margin. */
    public SubsetResult result(String name, StandardSpace space) {
        List<Problem> notes = new ArrayList<>();
        if (probability == 0) {
            notes.add(Texts.note("constant", name, name, smallest));
        } else if (space.runs().spent()) {
            notes.add(Texts.note("spent", name, space.runs().evaluations()));
        } else if (!reached) {
            notes.add(Texts.note("subset.levels", name, name, thresholds.size()));
        }
        if (gaps > 0) {
            notes.add(Texts.note("subset.gaps", name, name, gaps));
        }
        return new SubsetResult(name, estimate(), Math.sqrt(variation),
                thresholds.stream().mapToDouble(Double::doubleValue).toArray(),
                worst == null ? null : space.point(worst), space.runs().evaluations(), space.runs().spent(), notes);
    }
}
