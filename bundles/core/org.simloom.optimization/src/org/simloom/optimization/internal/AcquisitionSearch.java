package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.random.RandomGenerator;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

/**
 * Finds where an acquisition is largest among the points that are allowed and not yet asked. Random points of the whole
 * space and near the best samples are compared; from the best few, the real variables go on by a simplex. All points
 * are whole where they must be, so the processes only ever see points that can be run (E. C. Garrido-Merchán and D.
 * Hernández-Lobato, Neurocomputing 380, 2020).
 */
final class AcquisitionSearch {
    private static final int WIDE = 500;
    private static final int NEAR = 50;
    private static final int CENTRES = 5;
    private static final int REFINED = 3;
    private static final double STOP = 1e-4;

    private final Ledger ledger;
    private final Space space;
    private final RandomGenerator random;
    private final int[] real;

    AcquisitionSearch(Ledger ledger, RandomGenerator random) {
        this.ledger = ledger;
        this.random = random;
        space = ledger.problem().space();
        real = IntStream.range(0, space.size()).filter(i -> {
            Dimension dimension = space.dimensions().get(i);
            return dimension.type() == VariableType.CONTINUOUS && dimension.upper() > dimension.lower();
        }).toArray();
    }

    /** A point and the logarithm of what it is worth. */
    record Found(double[] point, double value) {
    }

    /** The best new point; {@code null} where none was found. */
    Found best(Acquisition acquisition, List<double[]> pending) {
        List<double[]> pool = pool(pending);
        if (pool.isEmpty()) {
            return null;
        }
        double[] values = acquisition.values(pool.toArray(double[][]::new));
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            found.add(new Found(pool.get(i), values[i]));
        }
        found.sort(Comparator.comparingDouble(Found::value).reversed());
        Found best = found.get(0);
        for (Found start : found.subList(0, real.length == 0 ? 0 : Math.min(REFINED, found.size()))) {
            Found refined = refine(acquisition, start);
            if (refined.value > best.value && isNew(refined.point, pending)) {
                best = refined;
            }
        }
        return best;
    }

    private List<double[]> pool(List<double[]> pending) {
        List<double[]> pool = new ArrayList<>();
        for (int i = 0; i < WIDE + NEAR * space.size(); i++) {
            add(pool, space.at(Designs.uniform(space.size(), random)), pending);
        }
        List<Trial> centres = ledger.trials().stream().filter(Trial::valid).sorted(ledger.rules()).limit(CENTRES).toList();
        for (Trial centre : centres) {
            for (int i = 0; i < 2 * NEAR; i++) {
                add(pool, near(centre.point(), Math.pow(10, -0.5 - 3 * random.nextDouble())), pending);
            }
        }
        return pool;
    }

    private void add(List<double[]> pool, double[] point, List<double[]> pending) {
        if (isNew(point, pending)) {
            pool.add(point);
        }
    }

    private boolean isNew(double[] point, List<double[]> pending) {
        return ledger.isNew(point) && pending.stream().noneMatch(other -> java.util.Arrays.equals(other, point));
    }

    /** A neighbour: reals scatter, some whole numbers move by one and more, some choices change. */
    private double[] near(double[] centre, double width) {
        double[] point = centre.clone();
        for (int i = 0; i < point.length; i++) {
            Dimension dimension = space.dimensions().get(i);
            double size = dimension.upper() - dimension.lower();
            if (dimension.type() == VariableType.CONTINUOUS) {
                point[i] = dimension.lower() + size * Mirror.inside(dimension.place(centre[i]) + width * random.nextGaussian());
            } else if (random.nextDouble() < 1.5 / point.length) {
                point[i] = dimension.type() == VariableType.CHOICE ? dimension.at(random.nextDouble())
                        : centre[i] + Math.copySign(1 + Math.rint(Math.abs(width * size * random.nextGaussian())),
                                random.nextDouble() - 0.5);
            }
        }
        return space.nearest(point);
    }

    private Found refine(Acquisition acquisition, Found start) {
        double[] unit = new double[real.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = Math.min(1, Math.max(0, space.dimensions().get(real[i]).place(start.point[real[i]])));
        }
        double[] end = new SimplexSearch(0).minimize(moved -> {
            double[] point = point(start.point, moved);
            return space.allowed().test(point.clone()) ? -acquisition.value(point) : 1e9;
        }, unit, 0.05, STOP);
        double[] point = space.nearest(point(start.point, end));
        return new Found(point, acquisition.value(point));
    }

    private double[] point(double[] fixed, double[] unit) {
        double[] point = fixed.clone();
        for (int i = 0; i < real.length; i++) {
            point[real[i]] = space.dimensions().get(real[i]).at(unit[i]);
        }
        return point;
    }
}
