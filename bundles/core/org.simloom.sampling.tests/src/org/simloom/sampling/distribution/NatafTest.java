package org.simloom.sampling.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.CauchyDistribution;
import org.hipparchus.distribution.continuous.ConstantRealDistribution;
import org.hipparchus.distribution.continuous.ExponentialDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.GumbelDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.hipparchus.distribution.continuous.WeibullDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;

class NatafTest {
    private static final NormalDistribution NORMAL = new NormalDistribution(10, 2);
    private static final UniformRealDistribution UNIFORM = new UniformRealDistribution(3, 8);
    private static final ExponentialDistribution EXPONENTIAL = new ExponentialDistribution(2.5);
    private static final GumbelDistribution GUMBEL = new GumbelDistribution(4, 1.5);

    /** Liu and Der Kiureghian (1986), table 3: factor F of one normal and one two-parameter variable. */
    @Test
    void factorsWithANormalVariableAreThoseOfLiuAndDerKiureghian() {
        assertEquals(1.023, factor(NORMAL, UNIFORM, 0.3), 5e-4);
        assertEquals(1.107, factor(NORMAL, EXPONENTIAL, 0.5), 5e-4);
        assertEquals(1.031, factor(NORMAL, GUMBEL, 0.5), 5e-4);
    }

    /** Liu and Der Kiureghian (1986), table 4: normal with lognormal of coefficient of variation δ, exact formula. */
    @Test
    void factorWithALognormalVariableIsExact() {
        for (double cov : new double[] {0.1, 0.3, 0.5}) {
            double s = Math.sqrt(Math.log(1 + cov * cov));
            assertEquals(cov / s, factor(NORMAL, new LogNormalDistribution(1, s), 0.4), 1e-9);
        }
    }

    /** Liu and Der Kiureghian (1986), table 6, exact formula: ln(1 + ρ δ1 δ2) / (ρ sqrt(ln(1+δ1²) ln(1+δ2²))). */
    @Test
    void factorOfTwoLognormalVariablesIsExact() {
        double s1 = Math.sqrt(Math.log(1 + 0.2 * 0.2));
        double s2 = Math.sqrt(Math.log(1 + 0.5 * 0.5));
        for (double r : new double[] {-0.8, -0.3, 0.2, 0.9}) {
            assertEquals(Math.log(1 + r * 0.2 * 0.5) / (r * s1 * s2),
                    factor(new LogNormalDistribution(0, s1), new LogNormalDistribution(3, s2), r), 1e-9);
        }
    }

    /** Pearson (1907): two uniform variables with a normal copula, ρ = 6/π asin(ρ_z/2). */
    @Test
    void correlationOfUniformVariablesIsThatOfPearson() {
        for (double r : new double[] {-1 + 1e-6, -0.9, -0.2, 0.1, 0.5, 0.95, 0.999}) {
            assertEquals(2 * Math.sin(Math.PI * r / 6) / r, factor(UNIFORM, new UniformRealDistribution(0, 1), r), 2e-7);
        }
    }

    /** Liu and Der Kiureghian (1986), table 5: polynomials fitted to the factor, errors as stated there. */
    @Test
    void factorsOfTwoVariablesAreThoseOfLiuAndDerKiureghian() {
        for (double r : new double[] {-0.5, -0.2, 0.3, 0.7}) {
            assertEquals(1.229 - 0.367 * r + 0.153 * r * r, factor(EXPONENTIAL, EXPONENTIAL, r), 0.015 * 1.23);
            assertEquals(1.064 - 0.069 * r + 0.005 * r * r, factor(GUMBEL, GUMBEL, r), 0.001 * 1.07);
            assertEquals(1.133 + 0.029 * r * r, factor(EXPONENTIAL, UNIFORM, r), 0.001 * 1.15);
            assertEquals(1.142 - 0.154 * r + 0.031 * r * r, factor(EXPONENTIAL, GUMBEL, r), 0.002 * 1.2);
            assertEquals(1.055 + 0.015 * r * r, factor(UNIFORM, GUMBEL, r), 0.001 * 1.06);
        }
    }

    @Test
    void aSampleHasTheWantedCorrelations() {
        List<RealDistribution> marginals = List.of(new TriangularDistribution(1, 2, 6), new WeibullDistribution(1.5, 3),
                new TruncatedDistribution(NORMAL, 9, 15));
        RealMatrix wanted = MatrixUtils.createRealMatrix(new double[][] {{1, 0.6, -0.4}, {0.6, 1, 0.2}, {-0.4, 0.2, 1}});
        Nataf nataf = Nataf.of(marginals, wanted);
        RandomDataGenerator random = new RandomDataGenerator(7);
        int n = 200_000;
        double[][] sums = new double[3][4];
        for (int k = 0; k < n; k++) {
            double[] x = nataf.toPhysical(random.nextDeviates(new NormalDistribution(), 3));
            for (int i = 0; i < 3; i++) {
                double scaled = (x[i] - marginals.get(i).getNumericalMean())
                        / Math.sqrt(marginals.get(i).getNumericalVariance());
                x[i] = scaled;
                sums[i][3] += scaled / n;
                for (int j = 0; j <= i; j++) {
                    sums[i][j] += x[i] * x[j] / n;
                }
            }
        }
        for (int i = 0; i < 3; i++) {
            assertEquals(0, sums[i][3], 0.01);
            for (int j = 0; j <= i; j++) {
                assertEquals(wanted.getEntry(i, j), sums[i][j], 0.012);
            }
        }
    }

    @Test
    void bothWaysAreInverseFarIntoTheTails() {
        Nataf nataf = Nataf.of(List.of(NORMAL, new LogNormalDistribution(1, 0.3), new WeibullDistribution(2, 5), GUMBEL,
                EXPONENTIAL, new TruncatedDistribution(NORMAL, 8, Double.NaN)), null);
        for (double z = -8; z <= 12; z += 0.5) {
            double[] u = {z, z, z, z, z, z};
            double[] back = nataf.toStandard(nataf.toPhysical(u));
            assertArrayEquals(new double[] {z, z, z, z, z}, java.util.Arrays.copyOf(back, 5), 1e-7, "at " + z);
            // Near a limit the value itself has no more figures.
            assertEquals(z, back[5], z < -5 ? 0.1 : 1e-6);
        }
        double[] u = {0.3, -1.2, 2.5};
        Nataf correlated = Nataf.of(List.of(NORMAL, UNIFORM, new GammaDistribution(2, 3)),
                MatrixUtils.createRealMatrix(new double[][] {{1, 0.5, 0.3}, {0.5, 1, 0.4}, {0.3, 0.4, 1}}));
        assertArrayEquals(u, correlated.toStandard(correlated.toPhysical(u)), 1e-8);
    }

    @Test
    void theJacobianIsThatOfDifferences() {
        Nataf nataf = Nataf.of(List.of(GUMBEL, new WeibullDistribution(2, 5), new TruncatedDistribution(NORMAL, 9, 12)),
                MatrixUtils.createRealMatrix(new double[][] {{1, 0.5, 0.3}, {0.5, 1, 0.4}, {0.3, 0.4, 1}}));
        double[] u = {0.7, -1.1, 1.9};
        double[][] jacobian = nataf.jacobian(u);
        for (int j = 0; j < 3; j++) {
            double[] more = u.clone();
            double[] less = u.clone();
            more[j] += 1e-5;
            less[j] -= 1e-5;
            double[] a = nataf.toPhysical(more);
            double[] b = nataf.toPhysical(less);
            for (int i = 0; i < 3; i++) {
                assertEquals((a[i] - b[i]) / 2e-5, jacobian[i][j], 1e-6 * (1 + Math.abs(jacobian[i][j])));
            }
        }
    }

    @Test
    void variablesWithoutDistributionAreUniformAndWholeNumbersStayWhole() {
        Nataf nataf = Nataf.of(Space.of(Dimension.continuous("a", 2, 4), Dimension.integer("n", 1, 3),
                Dimension.choice("c", "x", "y"), Dimension.continuous("fixed", 5, 5)));
        assertArrayEquals(new double[] {3, 2, 1, 5}, nataf.toPhysical(new double[] {0, 0, 0.01, 3}), 1e-12);
        assertArrayEquals(new double[] {2, 1, 0, 5}, nataf.toPhysical(new double[] {-37, -37, -0.01, -3}), 1e-12);
        double[] u = nataf.toStandard(new double[] {3, 1, 1, 5});
        assertArrayEquals(new double[] {0, StandardNormal.quantile(1 / 6.0), StandardNormal.quantile(0.75), 0}, u, 1e-12);
    }

    @Test
    void correlationsThatCannotBeHadAreSaid() {
        assertEquals("sampling.correlation.range",
                code(List.of(new LogNormalDistribution(0, 1), new LogNormalDistribution(0, 1)), -0.5));
        assertEquals("sampling.correlation.entry", code(List.of(NORMAL, NORMAL), 1.5));
        assertEquals("sampling.correlation.entry", code(List.of(NORMAL, NORMAL), Double.NaN));
        assertEquals("sampling.correlation.contradictory", code(List.of(NORMAL, NORMAL), 1));
        assertEquals("sampling.correlation.fixed", code(List.of(NORMAL, new ConstantRealDistribution(1)), 0.5));
        assertEquals("sampling.correlation.moments", code(List.of(NORMAL, new CauchyDistribution()), 0.5));
        assertEquals("sampling.correlation.shape", code(List.of(NORMAL, NORMAL, NORMAL), 0.5));
        RealMatrix contradictory = MatrixUtils
                .createRealMatrix(new double[][] {{1, 0.9, -0.9}, {0.9, 1, 0.9}, {-0.9, 0.9, 1}});
        assertEquals("sampling.correlation.contradictory", assertThrows(ProblemException.class,
                () -> Nataf.of(List.of(NORMAL, NORMAL, NORMAL), contradictory)).problem().code());
    }

    private static String code(List<RealDistribution> distributions, double r) {
        return assertThrows(ProblemException.class, () -> Nataf.of(distributions, pair(r))).problem().code();
    }

    private static double factor(RealDistribution a, RealDistribution b, double r) {
        return Nataf.of(List.of(a, b), pair(r)).normalCorrelation().getEntry(0, 1) / r;
    }

    private static RealMatrix pair(double r) {
        return MatrixUtils.createRealMatrix(new double[][] {{1, r}, {r, 1}});
    }
}
