package org.simloom.optimization.internal;

import java.util.Arrays;
import java.util.List;

import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealVector;
import org.uma.jmetal.solution.doublesolution.DoubleSolution;

/**
 * Scales objectives by the ideal point and by where the plane through the extreme points meets the axes (Deb and Jain
 * 2014, algorithm 2); where there is no such plane, by the largest values of the first front, as in J. Blank, K. Deb and
 * P. C. Roy, EMO 2019.
 */
final class Normalization {
    private static final double OTHER = 1e6;
    private static final double LEAST = 1e-6;

    private final double[] ideal;

    Normalization(int objectives) {
        ideal = new double[objectives];
        Arrays.fill(ideal, Double.POSITIVE_INFINITY);
    }

    double[][] scale(List<DoubleSolution> considered, List<DoubleSolution> first) {
        int objectives = ideal.length;
        for (DoubleSolution solution : first) {
            for (int m = 0; m < objectives; m++) {
                ideal[m] = Math.min(ideal[m], solution.objectives()[m]);
            }
        }
        double[][] moved = new double[considered.size()][objectives];
        for (int i = 0; i < moved.length; i++) {
            for (int m = 0; m < objectives; m++) {
                moved[i][m] = considered.get(i).objectives()[m] - ideal[m];
            }
        }
        double[] ends = intercepts(first);
        for (double[] row : moved) {
            for (int m = 0; m < objectives; m++) {
                row[m] /= ends[m];
            }
        }
        return moved;
    }

    private double[] intercepts(List<DoubleSolution> first) {
        int objectives = ideal.length;
        double[] largest = new double[objectives];
        double[][] extreme = new double[objectives][];
        double[] smallest = new double[objectives];
        Arrays.fill(smallest, Double.POSITIVE_INFINITY);
        for (DoubleSolution solution : first) {
            double[] moved = new double[objectives];
            for (int m = 0; m < objectives; m++) {
                moved[m] = solution.objectives()[m] - ideal[m];
                largest[m] = Math.max(largest[m], moved[m]);
            }
            for (int axis = 0; axis < objectives; axis++) {
                double reach = 0;
                for (int m = 0; m < objectives; m++) {
                    reach = Math.max(reach, moved[m] * (m == axis ? 1 : OTHER));
                }
                if (reach < smallest[axis]) {
                    smallest[axis] = reach;
                    extreme[axis] = moved;
                }
            }
        }
        double[] plane = plane(extreme);
        double[] ends = new double[objectives];
        for (int m = 0; m < objectives; m++) {
            boolean sound = plane != null && plane[m] > LEAST * largest[m] && plane[m] <= (1 + LEAST) * largest[m];
            ends[m] = sound ? plane[m] : largest[m];
            if (!(ends[m] > 0)) {
                ends[m] = 1; // the same everywhere
            }
        }
        return ends;
    }

    private static double[] plane(double[][] extreme) {
        try {
            RealVector inverse = new LUDecomposition(new Array2DRowRealMatrix(extreme)).getSolver()
                    .solve(new ArrayRealVector(extreme.length, 1.0));
            return Arrays.stream(inverse.toArray()).map(value -> 1 / value).toArray();
        } catch (MathIllegalArgumentException singular) {
            return null;
        }
    }
}
