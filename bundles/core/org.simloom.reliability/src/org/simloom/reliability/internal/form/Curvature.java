package org.simloom.reliability.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.simloom.reliability.internal.StandardSpace;
import org.simloom.reliability.internal.Vectors;
import org.simloom.sampling.distribution.StandardNormal;

/**
 * The probability where the limit state is a paraboloid at the design point (Breitung, J. Eng. Mech. 110, 1984, with the
 * correction of Hohenbichler and Rackwitz, J. Eng. Mech. 114, 1988, for small β).
 */
final class Curvature {
    private static final double STEP = 0.2;

    private Curvature() {
    }

    /** {@code NaN} where the curvature is not known or too strong for the formula. */
    static double probability(StandardSpace space, int margin, Slope at, double beta) {
        double[][] basis = tangents(at.alpha());
        int m = basis.length;
        if (m == 0) {
            return StandardNormal.probability(-beta);
        }
        List<double[]> batch = new ArrayList<>();
        for (int i = 0; i < m; i++) {
            batch.add(Vectors.plus(at.u(), STEP, basis[i]));
            batch.add(Vectors.plus(at.u(), -STEP, basis[i]));
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < i; j++) {
                batch.add(Vectors.plus(Vectors.plus(at.u(), STEP, basis[i]), STEP, basis[j]));
            }
        }
        double[] g = space.ask(batch, margin);
        double scale = STEP * STEP * Vectors.norm(at.gradient());
        double[][] bend = new double[m][m];
        int pair = 2 * m;
        for (int i = 0; i < m; i++) {
            bend[i][i] = (g[2 * i] + g[2 * i + 1] - 2 * at.value()) / scale;
            for (int j = 0; j < i; j++, pair++) {
                bend[i][j] = (g[pair] - g[2 * i] - g[2 * j] + at.value()) / scale;
                bend[j][i] = bend[i][j];
            }
        }
        return corrected(bend, beta);
    }

    private static double corrected(double[][] bend, double beta) {
        for (double[] row : bend) {
            if (!Double.isFinite(Vectors.norm(row))) {
                return Double.NaN;
            }
        }
        double factor = StandardNormal.density(beta) / StandardNormal.probability(-beta);
        double probability = StandardNormal.probability(-beta);
        for (double kappa : new EigenDecompositionSymmetric(new Array2DRowRealMatrix(bend, false)).getEigenvalues()) {
            if (1 + factor * kappa <= 0) {
                return Double.NaN;
            }
            probability /= Math.sqrt(1 + factor * kappa);
        }
        return Math.min(1, probability);
    }

    /** Unit vectors at right angles to a direction and each other. */
    static double[][] tangents(double[] alpha) {
        int largest = 0;
        for (int i = 1; i < alpha.length; i++) {
            largest = Math.abs(alpha[i]) > Math.abs(alpha[largest]) ? i : largest;
        }
        List<double[]> basis = new ArrayList<>(List.of(alpha));
        for (int i = 0; i < alpha.length; i++) {
            if (i != largest) {
                double[] axis = Vectors.moved(new double[alpha.length], i, 1);
                for (int pass = 0; pass < 2; pass++) {
                    for (double[] before : basis) {
                        axis = Vectors.plus(axis, -Vectors.dot(axis, before), before);
                    }
                }
                basis.add(Vectors.times(1 / Vectors.norm(axis), axis));
            }
        }
        return basis.subList(1, basis.size()).toArray(double[][]::new);
    }
}
