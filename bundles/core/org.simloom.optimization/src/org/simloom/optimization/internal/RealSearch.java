package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

/** Searches over the real variables of a space while the others stand still. */
final class RealSearch {
    private static final int ROUNDS = 25;

    private final Space space;
    private final Rules rules;
    private final Asker asker;
    private final BoxSearch search;
    private final double step;
    private final double tolerance;
    private final int[] free;

    RealSearch(Space space, Rules rules, Asker asker, BoxSearch search, double step, double tolerance) {
        this.space = space;
        this.rules = rules;
        this.asker = asker;
        this.search = search;
        this.step = step;
        this.tolerance = tolerance;
        free = IntStream.range(0, space.size()).filter(i -> {
            Dimension dimension = space.dimensions().get(i);
            return dimension.type() == VariableType.CONTINUOUS && dimension.upper() > dimension.lower();
        }).toArray();
    }

    /** Whether there is any real variable. */
    boolean any() {
        return free.length > 0;
    }

    /** The best trial found from a valid one. */
    Trial run(Trial start) {
        Lagrangian lagrangian = new Lagrangian(around(start));
        Valued valued = new Valued(start, lagrangian);
        double[] at = unit(start.point());
        double width = step;
        double stop = start.margins().length == 0 ? tolerance : Math.max(tolerance, step / 20);
        for (int round = 0; round < ROUNDS; round++) {
            valued.begin();
            at = search.minimize(valued::value, at, width, stop);
            Trial reached = valued.reached;
            if (start.margins().length == 0 || lagrangian.update(reached, 10 * tolerance) && stop <= tolerance) {
                break;
            }
            at = unit(reached.point());
            stop = Math.max(tolerance, stop / 5);
            width = Math.max(10 * stop, width / 2);
        }
        return valued.best;
    }

    /** The start and one step along each variable, to learn how large the numbers are. */
    private List<Trial> around(Trial start) {
        if (start.margins().length == 0) {
            return List.of(start);
        }
        List<double[]> points = new ArrayList<>();
        double[] unit = unit(start.point());
        for (int i = 0; i < free.length; i++) {
            double[] other = unit.clone();
            other[i] += other[i] + step > 1 ? -step : step;
            points.add(point(start, other));
        }
        List<Trial> around = new ArrayList<>(asker.ask(points));
        around.removeIf(trial -> !trial.valid());
        around.add(start);
        return around;
    }

    private double[] unit(double[] point) {
        double[] unit = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            unit[i] = Math.min(1, Math.max(0, space.dimensions().get(free[i]).place(point[free[i]])));
        }
        return unit;
    }

    private double[] point(Trial start, double[] unit) {
        double[] point = start.point().clone();
        for (int i = 0; i < free.length; i++) {
            point[free[i]] = space.dimensions().get(free[i]).at(unit[i]);
        }
        return point;
    }

    /** What the search sees; a failed point looks worse than all before it, but not so much as to spoil a model. */
    private final class Valued {
        private final Trial start;
        private final Lagrangian lagrangian;
        private Trial best;
        private Trial reached;
        private double smallest;
        private double largest;

        Valued(Trial start, Lagrangian lagrangian) {
            this.start = start;
            this.lagrangian = lagrangian;
            best = start;
            reached = start;
        }

        void begin() {
            smallest = lagrangian.value(reached);
            largest = smallest;
        }

        double value(double[] unit) {
            Trial trial = asker.ask(point(start, unit));
            if (!trial.valid()) {
                return largest + Math.max(1, largest - smallest);
            }
            double value = lagrangian.value(trial);
            largest = Math.max(largest, value);
            if (value < smallest) {
                smallest = value;
                reached = trial;
            }
            if (rules.compare(trial, best) < 0) {
                best = trial;
            }
            return value;
        }
    }
}
