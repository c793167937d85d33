package org.simloom.sampling.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.hipparchus.random.RandomGenerator;
import org.simloom.sampling.Space;
import org.simloom.sampling.internal.Conditions;

/** A Latin hypercube in the unit box that keeps the points it had, and the work on those that are new. */
final class LatinStage {
    private static final int REPAIRS = 200;
    private static final int CANDIDATES = 20;
    /** Enough to know whether the conditions leave anything before much work is done. */
    private static final int SOUNDED = 100;

    private final double[][] units;
    private final int kept;
    private final RandomGenerator random;

    private LatinStage(double[][] units, int kept, RandomGenerator random) {
        this.units = units;
        this.kept = kept;
        this.random = random;
    }

    /** Adds points to shares that have none. */
    static LatinStage grow(double[][] old, int size, int dimensions, RandomGenerator random) {
        double[][] units = new double[size][];
        System.arraycopy(old, 0, units, 0, old.length);
        for (int i = old.length; i < size; i++) {
            units[i] = new double[dimensions];
        }
        for (int k = 0; k < dimensions; k++) {
            List<Integer> free = free(old, size, k);
            for (int i = old.length; i < size; i++) {
                int last = size - 1 - i;
                int share = free.set(random.nextInt(last + 1), free.get(last));
                units[i][k] = Math.min((share + random.nextDouble()) / size, Math.nextDown(1.0));
            }
        }
        return new LatinStage(units, old.length, random);
    }

    /** The shares for new points: as many as are needed, those nearest to crowded ones left out. */
    private static List<Integer> free(double[][] old, int size, int k) {
        int[] points = new int[size];
        for (double[] unit : old) {
            points[(int) (unit[k] * size)]++;
        }
        TreeSet<Integer> free = new TreeSet<>();
        for (int share = 0; share < size; share++) {
            if (points[share] == 0) {
                free.add(share);
            }
        }
        for (int share = 0; share < size; share++) {
            for (int extra = 1; extra < points[share]; extra++) {
                Integer below = free.lower(share);
                Integer above = free.higher(share);
                free.remove(above == null || below != null && share - below <= above - share ? below : above);
            }
        }
        return new ArrayList<>(free);
    }

    double[][] units() {
        return units;
    }

    /** Brings the new points to where the conditions allow them. */
    void allow(Space space, UnaryOperator<double[]> placement) {
        List<Integer> forbidden = new ArrayList<>();
        for (int i = kept; i < units.length; i++) {
            if (!allowed(space, placement, i)) {
                forbidden.add(i);
            }
        }
        if (forbidden.isEmpty()) {
            return;
        }
        Conditions.first(SOUNDED, space, () -> placement.apply(anywhere(space.size())));
        forbidden.removeIf(i -> repaired(space, placement, i));
        forbidden.removeIf(i -> allowed(space, placement, i));
        for (int i : forbidden) {
            units[i] = farthest(space, placement);
        }
    }

    private boolean repaired(Space space, UnaryOperator<double[]> placement, int i) {
        for (int attempt = 0; attempt < REPAIRS && !allowed(space, placement, i); attempt++) {
            int j = kept + random.nextInt(units.length - kept);
            int k = random.nextInt(space.size());
            boolean before = allowed(space, placement, j);
            swap(i, j, k);
            if (before && !allowed(space, placement, j)) {
                swap(i, j, k);
            }
        }
        return allowed(space, placement, i);
    }

    /** Of some allowed points the one farthest from all others. */
    private double[] farthest(Space space, UnaryOperator<double[]> placement) {
        double[] best = null;
        double most = -1;
        List<double[]> tried = new ArrayList<>();
        Conditions.first(CANDIDATES, space, () -> {
            double[] unit = anywhere(space.size());
            double[] point = placement.apply(unit);
            if (space.allowed().test(point)) {
                tried.add(unit);
            }
            return point;
        });
        for (double[] unit : tried) {
            double nearest = Double.POSITIVE_INFINITY;
            for (double[] other : units) {
                double square = 0;
                for (int k = 0; k < unit.length; k++) {
                    square += (unit[k] - other[k]) * (unit[k] - other[k]);
                }
                nearest = Math.min(nearest, square);
            }
            if (nearest > most) {
                most = nearest;
                best = unit;
            }
        }
        return best;
    }

    /** Moves the new points away from each other and from the old ones. */
    void spread(Space space, UnaryOperator<double[]> placement) {
        int fresh = units.length - kept;
        if (fresh < 2 || space.size() < 2) {
            return;
        }
        LatinSpread spread = new LatinSpread(space, units);
        for (long swaps = spread.swaps(); swaps > 0; swaps--) {
            int i = kept + random.nextInt(fresh);
            int j = kept + random.nextInt(fresh);
            int k = random.nextInt(space.size());
            if (i != j && spread.gains(i, j, k)) {
                swap(i, j, k);
                if (allowed(space, placement, i) && allowed(space, placement, j)) {
                    spread.swap(i, j, k);
                } else {
                    swap(i, j, k);
                }
            }
        }
    }

    private boolean allowed(Space space, UnaryOperator<double[]> placement, int i) {
        return space.allowed().test(placement.apply(units[i]));
    }

    private double[] anywhere(int dimensions) {
        double[] unit = new double[dimensions];
        for (int k = 0; k < dimensions; k++) {
            unit[k] = random.nextDouble();
        }
        return unit;
    }

    private void swap(int i, int j, int k) {
        double mine = units[i][k];
        units[i][k] = units[j][k];
        units[j][k] = mine;
    }
}
