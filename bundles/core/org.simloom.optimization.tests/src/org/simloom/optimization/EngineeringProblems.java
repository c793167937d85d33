package org.simloom.optimization;

import java.util.function.Function;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;

/** Constrained problems of design with published optima. */
final class EngineeringProblems {
    private EngineeringProblems() {
    }

    /**
     * Welded beam: K. M. Ragsdell and D. T. Phillips (J. Eng. Ind. 98, 1976) in the form of C. A. C. Coello (Comput. Ind.
     * 41, 2000). Best known: f = 1.724852 at h = 0.205730, l = 3.470489, t = 9.036624, b = 0.205730 (e.g. A. H. Gandomi
     * et al., Eng. Comput. 29, 2013).
     */
    static final double WELDED_BEAM = 1.724852;

    static Space weldedBeamSpace() {
        return Space.of(Dimension.continuous("h", 0.1, 2), Dimension.continuous("l", 0.1, 10),
                Dimension.continuous("t", 0.1, 10), Dimension.continuous("b", 0.1, 2));
    }

    static Function<double[], double[]> weldedBeam() {
        return x -> {
            double h = x[0];
            double l = x[1];
            double t = x[2];
            double b = x[3];
            double p = 6000;
            double length = 14;
            double e = 30e6;
            double g = 12e6;
            double m = p * (length + l / 2);
            double r = Math.sqrt(l * l / 4 + (h + t) * (h + t) / 4);
            double j = 2 * Math.sqrt(2) * h * l * (l * l / 12 + (h + t) * (h + t) / 4);
            double primary = p / (Math.sqrt(2) * h * l);
            double secondary = m * r / j;
            double tau = Math.sqrt(primary * primary + primary * secondary * l / r + secondary * secondary);
            double sigma = 6 * p * length / (b * t * t);
            double delta = 4 * p * length * length * length / (e * b * t * t * t);
            double buckling = 4.013 * e * Math.sqrt(t * t * Math.pow(b, 6) / 36) / (length * length)
                    * (1 - t / (2 * length) * Math.sqrt(e / (4 * g)));
            double cost = 1.10471 * h * h * l + 0.04811 * t * b * (14 + l);
            return new double[] {cost, 13600 - tau, 30000 - sigma, b - h, 5 - 0.10471 * h * h - 0.04811 * t * b * (14 + l),
                    h - 0.125, 0.25 - delta, buckling - p};
        };
    }

    /**
     * Speed reducer: J. Golinski (J. Mech. 5, 1970) in the form of E. Mezura-Montes and C. A. C. Coello (MICAI 2005). Best
     * known: f = 2994.471066 at (3.5, 0.7, 17, 7.3, 7.715320, 3.350215, 5.286654); the number of teeth x3 is whole.
     */
    static final double SPEED_REDUCER = 2994.471066;

    static Space speedReducerSpace() {
        return Space.of(Dimension.continuous("x1", 2.6, 3.6), Dimension.continuous("x2", 0.7, 0.8),
                Dimension.integer("x3", 17, 28), Dimension.continuous("x4", 7.3, 8.3), Dimension.continuous("x5", 7.3, 8.3),
                Dimension.continuous("x6", 2.9, 3.9), Dimension.continuous("x7", 5, 5.5));
    }

    static Function<double[], double[]> speedReducer() {
        return x -> {
            double x1 = x[0];
            double x2 = x[1];
            double x3 = x[2];
            double x4 = x[3];
            double x5 = x[4];
            double x6 = x[5];
            double x7 = x[6];
            double weight = 0.7854 * x1 * x2 * x2 * (3.3333 * x3 * x3 + 14.9334 * x3 - 43.0934)
                    - 1.508 * x1 * (x6 * x6 + x7 * x7) + 7.4777 * (x6 * x6 * x6 + x7 * x7 * x7)
                    + 0.7854 * (x4 * x6 * x6 + x5 * x7 * x7);
            return new double[] {weight, 1 - 27 / (x1 * x2 * x2 * x3), 1 - 397.5 / (x1 * x2 * x2 * x3 * x3),
                    1 - 1.93 * x4 * x4 * x4 / (x2 * x3 * Math.pow(x6, 4)), 1 - 1.93 * x5 * x5 * x5 / (x2 * x3 * Math.pow(x7, 4)),
                    1 - Math.sqrt(Math.pow(745 * x4 / (x2 * x3), 2) + 16.9e6) / (110 * x6 * x6 * x6),
                    1 - Math.sqrt(Math.pow(745 * x5 / (x2 * x3), 2) + 157.5e6) / (85 * x7 * x7 * x7), 1 - x2 * x3 / 40,
                    1 - 5 * x2 / x1, 1 - x1 / (12 * x2), 1 - (1.5 * x6 + 1.9) / x4, 1 - (1.1 * x7 + 1.9) / x5};
        };
    }
}
