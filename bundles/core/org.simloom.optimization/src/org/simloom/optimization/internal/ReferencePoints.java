package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.List;

/** Points evenly spread on the unit simplex (I. Das and J. E. Dennis, SIAM J. Optim. 8, 1998). */
final class ReferencePoints {
    private ReferencePoints() {
    }

    /** All points whose coordinates are multiples of 1/divisions and sum to 1. */
    static double[][] of(int objectives, int divisions) {
        List<double[]> points = new ArrayList<>();
        fill(points, new double[objectives], 0, divisions, divisions);
        return points.toArray(double[][]::new);
    }

    /** The most divisions, at least 1, that give no more than so many points. */
    static int divisions(int objectives, int most) {
        int divisions = 1;
        while (count(objectives, divisions + 1) <= most) {
            divisions++;
        }
        return divisions;
    }

    /** The binomial coefficient of objectives + divisions - 1 over divisions. */
    static long count(int objectives, int divisions) {
        long count = 1;
        for (int i = 1; i < objectives; i++) {
            count = count * (divisions + i) / i;
        }
        return count;
    }

    private static void fill(List<double[]> points, double[] point, int at, int left, int divisions) {
        if (at == point.length - 1) {
            point[at] = (double) left / divisions;
            points.add(point.clone());
            return;
        }
        for (int i = 0; i <= left; i++) {
            point[at] = (double) i / divisions;
            fill(points, point, at + 1, left - i, divisions);
        }
    }
}
