package org.simloom.surrogate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.hipparchus.distribution.continuous.WeibullDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;

class PolynomialChaosTest {
    private static final double A = 7;
    private static final double B = 0.1;

    /** Ishigami & Homma, An importance quantification technique in uncertainty analysis for computer models, ISUMA 1990. */
    private static double ishigami(double[] x) {
        return Math.sin(x[0]) + A * Math.pow(Math.sin(x[1]), 2) + B * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /** Exact values: Sudret (2008), Reliability Engineering & System Safety 93, sec. 5.1 (a = 7, b = 0.1). */
    @Test
    void indicesOfIshigamisFunctionAreTheExactOnes() {
        double pi4 = Math.pow(Math.PI, 4);
        double v1 = Math.pow(1 + B * pi4 / 5, 2) / 2;
        double v2 = A * A / 8;
        double v13 = B * B * pi4 * pi4 * (1.0 / 18 - 1.0 / 50);
        double v = v1 + v2 + v13;
        double[] low = {-Math.PI, -Math.PI, -Math.PI};
        Space space = Space.box(low, new double[] {Math.PI, Math.PI, Math.PI});
        PolynomialChaos chaos = PolynomialChaos.fit(Functions.samples(space, 250, 1, PolynomialChaosTest::ishigami),
                PolynomialChaosSettings.DEFAULT);
        SobolIndices sobol = chaos.sobol();
        assertArrayEquals(new double[] {v1 / v, v2 / v, 0}, sobol.first(), 1e-3);
        assertArrayEquals(new double[] {(v1 + v13) / v, v2 / v, v13 / v}, sobol.total(), 1e-3);
        assertEquals(A / 2, chaos.expectation(), 1e-2);
        assertEquals(v, chaos.variance(), 1e-2 * v);
        assertTrue(chaos.leaveOneOut().q2() > 0.999);
        assertTrue(Functions.q2(chaos, space, PolynomialChaosTest::ishigami) > 0.999);
    }

    /** A polynomial of the set is found exactly, whatever the distributions; moments follow by hand. */
    @Test
    void findsAPolynomialExactlyUnderAnyDistribution() {
        Space space = Space.of(Dimension.scattering("n", new NormalDistribution(3, 2)),
                Dimension.scattering("l", new LogNormalDistribution(0.1, 0.3)), Dimension.continuous("u", -2, 4));
        RandomGenerator random = new Well19937c(5);
        double[][] points = new double[60][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {3 + 2 * random.nextGaussian(), Math.exp(0.1 + 0.3 * random.nextGaussian()),
                    -2 + 6 * random.nextDouble()};
        }
        Samples samples = Samples.of(space, points, Functions.values(points, x -> 5 + x[0] * x[0] + 2 * x[1] * x[2]));
        PolynomialChaos chaos = PolynomialChaos.fit(samples, PolynomialChaosSettings.DEFAULT);
        double l1 = Math.exp(0.1 + 0.045);
        double l2 = Math.exp(0.2 + 0.18);
        double u2 = 1 + 3;
        assertEquals(5 + 13 + 2 * l1 * 1, chaos.expectation(), 1e-6);
        // Var x² = 4 μ² σ² + 2 σ⁴, Var lu = E l² E u² − (E l E u)²
        double first = 4 * 9 * 4 + 2 * 16;
        double second = 4 * (l2 * u2 - l1 * l1);
        assertEquals(first + second, chaos.variance(), 1e-5 * (first + second));
        assertEquals(first / (first + second), chaos.sobol().total()[0], 1e-6);
        double[] far = {1, 2, 3};
        assertEquals(5 + 1 + 2 * 2 * 3, chaos.mean(far), 1e-6);
    }

    @Test
    void leaveOneOutIsWhatTheSameTermsGiveFromTheOthers() {
        Space space = Space.box(new double[] {0, 0}, new double[] {2, 2});
        Samples samples = Functions.samples(space, 25, 2, x -> Math.exp(x[0]) * x[1]);
        PolynomialChaos chaos = PolynomialChaos.fit(samples, new PolynomialChaosSettings(3, new double[] {1}, 100));
        int[][] terms = chaos.terms();
        for (int out = 0; out < samples.size(); out++) {
            double[][] rows = new double[samples.size() - 1][];
            double[] y = new double[rows.length];
            for (int i = 0, k = 0; i < samples.size(); i++) {
                if (i != out) {
                    rows[k] = monomials(terms, samples.points()[i]);
                    y[k++] = samples.values()[i];
                }
            }
            var x = MatrixUtils.createRealMatrix(rows);
            double[] c = new org.hipparchus.linear.QRDecomposition(x).getSolver()
                    .solve(MatrixUtils.createRealVector(y)).toArray();
            double[] psi = monomials(terms, samples.points()[out]);
            double mean = 0;
            for (int k = 0; k < c.length; k++) {
                mean += c[k] * psi[k];
            }
            assertEquals(mean, chaos.leaveOneOut().mean()[out], 1e-8);
        }
    }

    /** Products of Legendre polynomials on [0, 2], by their explicit forms. */
    private static double[] monomials(int[][] terms, double[] point) {
        return Arrays.stream(terms).mapToDouble(term -> legendre(term[0], point[0] - 1) * legendre(term[1], point[1] - 1))
                .toArray();
    }

    private static double legendre(int k, double t) {
        return switch (k) {
            case 0 -> 1;
            case 1 -> t;
            case 2 -> (3 * t * t - 1) / 2;
            default -> (5 * t * t * t - 3 * t) / 2;
        };
    }

    @Test
    void choicesAndWholeNumbersHaveFiniteFamilies() {
        Space space = Space.of(Dimension.choice("c", "a", "b", "c"), Dimension.integer("n", 1, 4));
        double[] offset = {5, -1, 2};
        double[][] points = new double[12][];
        for (int i = 0; i < 12; i++) {
            points[i] = new double[] {i % 3, 1 + i / 3};
        }
        double[] values = Functions.values(points, x -> offset[(int) x[0]] + x[1]);
        PolynomialChaos chaos = PolynomialChaos.fit(Samples.of(space, points, values), PolynomialChaosSettings.DEFAULT);
        assertEquals(2 + 2.5, chaos.expectation(), 1e-9);
        // variances of {5, −1, 2} and of {1, 2, 3, 4}
        assertEquals(6 + 1.25, chaos.variance(), 1e-9);
        assertEquals(6 / 7.25, chaos.sobol().first()[0], 1e-9);
    }

    @Test
    void correlatedVariablesHaveNoSharesOfVariance() {
        List<Dimension> dimensions = List.of(Dimension.continuous("a", 0, 1), Dimension.continuous("b", 0, 1));
        Space space = new Space(dimensions, MatrixUtils.createRealMatrix(new double[][] {{1, 0.5}, {0.5, 1}}), p -> true);
        PolynomialChaos chaos = PolynomialChaos.fit(Functions.samples(space, 30, 1, x -> x[0] + x[1] * x[1]),
                PolynomialChaosSettings.DEFAULT);
        assertEquals("surrogate.correlated", assertThrows(ProblemException.class, chaos::sobol).problem().code());
        assertEquals(0.5 + 0.25, chaos.mean(new double[] {0.5, 0.5}), 1e-8);
    }

    @Test
    void otherDistributionsHaveTheirPolynomials() {
        Space space = Space.of(Dimension.scattering("w", new WeibullDistribution(1.5, 2)),
                Dimension.scattering("t", new TriangularDistribution(0, 1, 4)),
                Dimension.scattering("u", new UniformRealDistribution(1, 3)));
        double[][] points = Functions.anywhere(Space.box(new double[] {0.1, 0, 1}, new double[] {5, 4, 3}), 40, 3);
        Samples samples = Samples.of(space, points, Functions.values(points, x -> x[0] + 10 * x[1] + x[2] * x[2]));
        PolynomialChaos chaos = PolynomialChaos.fit(samples, PolynomialChaosSettings.DEFAULT);
        double weibull = new WeibullDistribution(1.5, 2).getNumericalVariance();
        double triangular = 100 * new TriangularDistribution(0, 1, 4).getNumericalVariance();
        double square = 242.0 / 10 - Math.pow(13.0 / 3, 2);
        double all = weibull + triangular + square;
        assertEquals(all, chaos.variance(), 1e-4 * all);
        assertArrayEquals(new double[] {weibull / all, triangular / all, square / all}, chaos.sobol().first(), 1e-4);
    }
}
