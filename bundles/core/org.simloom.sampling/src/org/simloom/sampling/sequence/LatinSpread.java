package org.simloom.sampling.sequence;

import org.hipparchus.util.FastMath;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

/**
 * The criterion of Morris and Mitchell: the sum of 1/d^16 over all pairs of points, where d is their distance in the unit
 * box. The choices of a CHOICE are all equally far from each other.
 */
final class LatinSpread {
    private static final double WORK = 1e8;
    private static final int MOST_SWAPS = 50_000;

    private final double[][] places;
    private final boolean[] unordered;
    private final double floor;

    LatinSpread(Space space, double[][] units) {
        places = new double[units.length][space.size()];
        unordered = new boolean[space.size()];
        for (int k = 0; k < unordered.length; k++) {
            Dimension d = space.dimensions().get(k);
            unordered[k] = d.type() == VariableType.CHOICE;
            for (int i = 0; i < units.length; i++) {
                places[i][k] = d.type() == VariableType.CONTINUOUS ? units[i][k] : d.place(d.at(units[i][k]));
            }
        }
        // Points may coincide where all variables are whole numbers: far below any distance there can be otherwise.
        double usual = FastMath.pow(units.length, -1.0 / space.size());
        floor = 1e-2 * usual * usual;
    }

    /** How many swaps are worth their time. */
    long swaps() {
        return (long) Math.min(MOST_SWAPS, WORK / places.length / unordered.length);
    }

    /** Whether swapping a coordinate of two points makes the criterion smaller. */
    boolean gains(int i, int j, int k) {
        if (places[i][k] == places[j][k]) {
            return false;
        }
        double before = of(i, j) + of(j, i);
        swap(i, j, k);
        double after = of(i, j) + of(j, i);
        swap(i, j, k);
        return after < before;
    }

    void swap(int i, int j, int k) {
        double mine = places[i][k];
        places[i][k] = places[j][k];
        places[j][k] = mine;
    }

    private double of(int i, int except) {
        double sum = 0;
        double[] a = places[i];
        for (int l = 0; l < places.length; l++) {
            if (l != i && l != except) {
                double[] b = places[l];
                double square = floor;
                for (int k = 0; k < a.length; k++) {
                    double d = unordered[k] ? a[k] == b[k] ? 0 : 1 : a[k] - b[k];
                    square += d * d;
                }
                double fourth = square * square * square * square;
                sum += 1 / (fourth * fourth);
            }
        }
        return sum;
    }
}
