package org.simloom.optimization.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.simloom.optimization.StopReason;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

/** One descent of CMA-ES, generation by generation. */
final class Generations {
    private static final int IDLE = 20;
    private static final int ALL_FAILED = 5;

    private final Ledger ledger;
    private final Space space;
    private final RandomGenerator random;
    private final int population;
    private final double step;
    private final double tolerance;
    private final int[] free;

    Generations(Ledger ledger, RandomGenerator random, int population, double step, double tolerance) {
        this.ledger = ledger;
        this.random = random;
        this.population = population;
        this.step = step;
        this.tolerance = tolerance;
        space = ledger.problem().space();
        free = free(space);
    }

    /** Coordinates that can take more than one value. */
    static int[] free(Space space) {
        return java.util.stream.IntStream.range(0, space.size())
                .filter(i -> space.dimensions().get(i).upper() > space.dimensions().get(i).lower()).toArray();
    }

    /** Descends from a point. */
    StopReason run(double[] start) {
        CovarianceAdaptation adaptation = new CovarianceAdaptation(unit(start), step, population, least());
        Relaxed relaxed = new Relaxed(ledger.rules(), 20 + 10 * free.length);
        Deque<Double> bests = new ArrayDeque<>();
        int idle = 0;
        int failed = 0;
        for (int generation = 0;; generation++) {
            double[][] asked = ask(adaptation);
            int before = ledger.trials().size();
            List<Trial> trials = ledger.ask(Arrays.stream(asked).map(unit -> point(start, unit)).toList());
            idle = ledger.trials().size() == before ? idle + 1 : 0;
            relaxed.next(trials, generation);
            boolean none = trials.stream().noneMatch(Trial::valid);
            failed = none ? failed + 1 : 0;
            if (idle >= IDLE) {
                return StopReason.NO_NEW_POINTS;
            }
            if (failed >= ALL_FAILED) { // nothing to learn from here: begin elsewhere
                adaptation = new CovarianceAdaptation(unit(Designs.allowed(space, random)), step, population, least());
                failed = 0;
            } else if (!none) {
                adaptation.tell(ranked(asked, trials, relaxed));
                adaptation.narrow(0.5);
                if (relaxed.strict() && converged(adaptation, trials, relaxed, bests)) {
                    return StopReason.CONVERGED;
                }
            }
        }
    }

    private boolean converged(CovarianceAdaptation adaptation, List<Trial> trials, Comparator<Trial> order, Deque<Double> bests) {
        double spread = adaptation.spread();
        if (spread > 0 && spread < tolerance) {
            return true;
        }
        Trial best = trials.stream().min(order).orElseThrow();
        bests.addLast(best.feasible() ? best.objective() : Double.NaN);
        if (bests.size() <= 10 + 30 * free.length / population) {
            return false;
        }
        bests.removeFirst();
        double low = bests.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double high = bests.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return spread > 0 && high - low <= 1e-13 * Math.abs(high);
    }

    private double[][] ask(CovarianceAdaptation adaptation) {
        double[][] asked = new double[population][];
        for (int i = 0; i < population; i++) {
            asked[i] = adaptation.ask(random);
            for (int tries = 0; tries < 100 && !space.allowed().test(point(space.at(new double[space.size()]), asked[i])); tries++) {
                asked[i] = adaptation.ask(random);
            }
        }
        return asked;
    }

    private static double[][] ranked(double[][] asked, List<Trial> trials, Comparator<Trial> order) {
        List<Integer> ranks = new ArrayList<>();
        for (int i = 0; i < asked.length; i++) {
            ranks.add(i);
        }
        ranks.sort(Comparator.comparing(trials::get, order));
        return ranks.stream().map(i -> asked[i]).toArray(double[][]::new);
    }

    /** So that every second generation at least tries another value. */
    private double[] least() {
        double[] least = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            Dimension dimension = space.dimensions().get(free[i]);
            if (dimension.type() != VariableType.CONTINUOUS) {
                least[i] = 0.4 / (dimension.upper() - dimension.lower() + 1);
            }
        }
        return least;
    }

    private double[] unit(double[] point) {
        double[] unit = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            unit[i] = space.dimensions().get(free[i]).place(point[free[i]]);
        }
        return unit;
    }

    private double[] point(double[] fixed, double[] unit) {
        double[] point = fixed.clone();
        for (int i = 0; i < free.length; i++) {
            point[free[i]] = space.dimensions().get(free[i]).at(Mirror.inside(unit[i]));
        }
        return point;
    }
}
