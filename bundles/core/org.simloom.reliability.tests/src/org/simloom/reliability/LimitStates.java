package org.simloom.reliability;

import java.util.List;

import org.hipparchus.distribution.continuous.GumbelDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.WeibullDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.special.Gamma;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.distribution.StandardNormal;

/** Published limit states. */
public final class LimitStates {
    private LimitStates() {
    }

    /** Independent standard normal variables. */
    public static Space standard(int dimensions) {
        Dimension[] all = new Dimension[dimensions];
        for (int i = 0; i < dimensions; i++) {
            all[i] = Dimension.scattering("u" + (i + 1), new NormalDistribution());
        }
        return Space.of(all);
    }

    /** Series system of four branches: Schueremans and Van Gemert, Structural Safety 27 (2005), after Waarts (2000). */
    public static double fourBranch(double[] u, double k) {
        double square = 0.1 * Math.pow(u[0] - u[1], 2);
        double sum = (u[0] + u[1]) / Math.sqrt(2);
        double difference = u[0] - u[1];
        return Math.min(Math.min(3 + square - sum, 3 + square + sum),
                Math.min(difference + k / Math.sqrt(2), -difference + k / Math.sqrt(2)));
    }

    /**
     * Its exact probability: with a = (u1 + u2)/√2 and b = (u1 - u2)/√2 it is safe where |a| &lt; 3 + b²/5 and |b| &lt; k/2, by
     * Simpson's rule. Echard et al. (2011) have 2.22e-3 for k = 7 and 4.42e-3 for k = 6 by simulation.
     */
    public static double fourBranchProbability(double k) {
        int n = 20_000;
        double h = k / n;
        double failing = 2 * StandardNormal.probability(-k / 2);
        for (int i = 0; i <= n; i++) {
            double b = -k / 2 + i * h;
            double weight = i == 0 || i == n ? 1 : i % 2 == 1 ? 4 : 2;
            failing += weight * h / 3 * StandardNormal.density(b) * 2 * StandardNormal.probability(-(3 + 0.2 * b * b));
        }
        return failing;
    }

    /**
     * Short column under two moments and a force: Der Kiureghian, First- and second-order reliability methods, in:
     * Engineering Design Reliability Handbook, CRC 2005, example 14.4; kN and m. Correlated and not normal.
     */
    public static Space column() {
        double scale = 500 * Math.sqrt(6) / Math.PI;
        double shape = 12.1534;
        return new Space(List.of(Dimension.scattering("m1", new NormalDistribution(250, 75)),
                Dimension.scattering("m2", new NormalDistribution(125, 37.5)),
                Dimension.scattering("p", new GumbelDistribution(2500 - 0.57721566490153286 * scale, scale)),
                Dimension.scattering("y", new WeibullDistribution(shape, 40_000 / Gamma.gamma(1 + 1 / shape)))),
                MatrixUtils.createRealMatrix(new double[][] {{1, 0.5, 0.3, 0}, {0.5, 1, 0.3, 0}, {0.3, 0.3, 1, 0},
                    {0, 0, 0, 1}}), point -> true);
    }

    /** Its margin. */
    public static double column(double[] x) {
        return 1 - x[0] / (0.030 * x[3]) - x[1] / (0.015 * x[3]) - Math.pow(x[2] / (0.190 * x[3]), 2);
    }
}
