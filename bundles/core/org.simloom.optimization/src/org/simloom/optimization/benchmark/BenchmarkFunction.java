package org.simloom.optimization.benchmark;

import java.util.function.ToDoubleFunction;

import org.simloom.sampling.Space;

/**
 * A function that optimisers are measured by.
 *
 * @param space    where it is searched
 * @param function to be minimised
 * @param minimum  its published smallest value
 */
public record BenchmarkFunction(String name, Space space, ToDoubleFunction<double[]> function, double minimum) {
    private static final double[] WEIGHTS = {1.0, 1.2, 3.0, 3.2};
    private static final double[][] A = {{10, 3, 17, 3.5, 1.7, 8}, {0.05, 10, 17, 0.1, 8, 14}, {3, 3.5, 1.7, 10, 17, 8},
            {17, 8, 0.05, 10, 0.1, 14}};
    private static final double[][] P = {{1312, 1696, 5569, 124, 8283, 5886}, {2329, 4135, 8307, 3736, 1004, 9991},
            {2348, 1451, 3522, 2883, 3047, 6650}, {4047, 8828, 8732, 5743, 1091, 381}};

    /** Branin's function with three equal minima (L. C. W. Dixon and G. P. Szegö, Towards Global Optimisation 2, 1978). */
    public static BenchmarkFunction branin() {
        return new BenchmarkFunction("Branin", Space.box(new double[] {-5, 0}, new double[] {10, 15}),
                BenchmarkFunction::branin, 0.39788735772973816);
    }

    /** Hartmann's function of six variables (Dixon and Szegö, 1978). */
    public static BenchmarkFunction hartmann6() {
        return new BenchmarkFunction("Hartmann-6", Space.unit(6), BenchmarkFunction::hartmann6, -3.322368011391339);
    }

    private static double branin(double[] x) {
        double a = x[1] - 5.1 / (4 * Math.PI * Math.PI) * x[0] * x[0] + 5 / Math.PI * x[0] - 6;
        return a * a + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x[0]) + 10;
    }

    private static double hartmann6(double[] x) {
        double sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            double exponent = 0;
            for (int j = 0; j < 6; j++) {
                double difference = x[j] - 1e-4 * P[i][j];
                exponent += A[i][j] * difference * difference;
            }
            sum -= WEIGHTS[i] * Math.exp(-exponent);
        }
        return sum;
    }
}
