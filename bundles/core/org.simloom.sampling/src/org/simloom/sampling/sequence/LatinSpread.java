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
        return change(i, j, k) + change(j, i, k) < 0;
    }

    void swap(int i, int j, int k) {
        double mine = places[i][k];
        places[i][k] = places[j][k];
        places[j][k] = mine;
    }

    /** By how much the criterion of point i changes when it takes coordinate k of point j. */
    private double change(int i, int j, int k) {
        double[] a = places[i];
        double taken = places[j][k];
        double sum = 0;
        for (int l = 0; l < places.length; l++) {
            if (l != i && l != j) {
                double[] b = places[l];
                double others = floor;
                for (int m = 0; m < a.length; m++) {
                    others += m == k ? 0 : square(m, a[m], b[m]);
                }
                sum += inverse(others + square(k, taken, b[k])) - inverse(others + square(k, a[k], b[k]));
            }
        }
        return sum;
    }

    private double square(int k, double a, double b) {
        return unordered[k] ? a == b ? 0 : 1 : (a - b) * (a - b);
    }

    private static double inverse(double square) {
        double fourth = square * square * square * square;
        return 1 / (fourth * fourth);
    }
}
