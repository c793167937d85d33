package org.simloom.reliability.internal.worstcase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.reliability.internal.model.Known;
import org.simloom.reliability.internal.model.Model;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

/** Minimises mean - factor * standard deviation of a model over the box: many places, then steps along the axes. */
final class LowerBound {
    private static final int STARTS = 8;
    private static final double FINEST = 1e-4;

    private final Space box;
    private final Known known;
    private final List<double[]> places;

    /** @param places where to look first */
    LowerBound(Space box, Known known, List<double[]> places) {
        this.box = box;
        this.known = known;
        this.places = places;
    }

    /** A point and the bound there. */
    record Place(double[] point, double value) {
    }

    /** The smallest bound found; infinite where no point may be run. */
    Place minimum(Model model, double factor) {
        double[] values = values(model, factor, places);
        int[] best = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i]))
                .limit(STARTS).mapToInt(Integer::intValue).toArray();
        Place least = new Place(places.get(best[0]), values[best[0]]);
        for (int i : best) {
            if (Double.isFinite(values[i])) {
                Place end = descend(model, factor, new Place(places.get(i), values[i]));
                least = end.value() < least.value() ? end : least;
            }
        }
        return least;
    }

    /** Places where the bound is smallest, that of all first; empty where no point may be run. */
    List<double[]> lowest(Model model, double factor, int most) {
        double[] values = values(model, factor, places);
        List<double[]> lowest = new ArrayList<>(List.of(minimum(model, factor).point(), minimum(model, 0).point()));
        IntStream.range(0, values.length).filter(i -> Double.isFinite(values[i])).boxed()
                .sorted(Comparator.comparingDouble(i -> values[i])).limit(most).map(places::get).forEach(lowest::add);
        return lowest.size() == 2 ? List.of() : lowest;
    }

    private Place descend(Model model, double factor, Place from) {
        Place here = from;
        for (double step = 0.125; step >= FINEST;) {
            List<double[]> around = around(here.point(), step);
            double[] values = values(model, factor, around);
            Place next = here;
            for (int i = 0; i < values.length; i++) {
                next = values[i] < next.value() ? new Place(around.get(i), values[i]) : next;
            }
            step = next == here ? step / 2 : step;
            here = next;
        }
        return here;
    }

    private List<double[]> around(double[] point, double step) {
        List<double[]> around = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            Dimension d = box.dimensions().get(i);
            if (d.type() == VariableType.CHOICE) {
                for (int choice = 0; choice < d.choices().size(); choice++) {
                    add(around, point, i, choice);
                }
            } else {
                double length = step * (d.upper() - d.lower());
                double by = d.type() == VariableType.INTEGER ? Math.max(1, Math.rint(length)) : length;
                add(around, point, i, Math.max(d.lower(), point[i] - by));
                add(around, point, i, Math.min(d.upper(), point[i] + by));
            }
        }
        return around;
    }

    private static void add(List<double[]> around, double[] point, int variable, double value) {
        if (value != point[variable]) {
            double[] other = point.clone();
            other[variable] = value;
            around.add(other);
        }
    }

    private double[] values(Model model, double factor, List<double[]> points) {
        double[][] predicted = model.predict(points);
        double[] values = new double[points.size()];
        for (int i = 0; i < values.length; i++) {
            double[] point = points.get(i);
            values[i] = predicted[0][i] - factor * predicted[1][i];
            if (!box.allowed().test(point) || known.nearFailure(point)) {
                values[i] = Double.POSITIVE_INFINITY;
            }
        }
        return values;
    }
}
