package org.simloom.sampling.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.ConstantRealDistribution;
import org.hipparchus.distribution.continuous.ExponentialDistribution;
import org.hipparchus.distribution.continuous.GumbelDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.hipparchus.distribution.continuous.WeibullDistribution;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Measure;
import org.simloom.sampling.Space;
import org.simloom.sampling.sequence.MonteCarlo;
import org.simloom.sampling.sequence.SobolSequence;

class DistributionsTest {
    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

    /** Abramowitz and Stegun, tables 26.1, 26.2 and 26.6; the tails by the continued fraction 26.2.14. */
    @Test
    void theStandardNormalIsExactInBothTails() {
        assertEquals(1.959963984540054, StandardNormal.quantile(0.975), 1e-15);
        assertEquals(-3.090232306167814, StandardNormal.quantile(1e-3), 1e-14);
        assertEquals(2.866515718791939e-7, StandardNormal.probability(-5), 1e-20);
        assertEquals(7.619853024160527e-24, StandardNormal.probability(-10), 1e-36);
        assertEquals(0.3989422804014327, StandardNormal.density(0), 1e-16);
        for (double z = -37; z <= 0; z += 0.25) {
            assertEquals(z, StandardNormal.quantile(StandardNormal.probability(z)), 2e-13 * Math.max(1, -z));
        }
        assertEquals(-StandardNormal.FARTHEST, StandardNormal.quantile(0));
        assertEquals(StandardNormal.FARTHEST, StandardNormal.quantile(1));
    }

    /** Quantiles from the inverse distribution functions written out. */
    @Test
    void valuesAreTheQuantilesOfTheDistributions() {
        for (double z = -6; z <= 6; z += 0.37) {
            double p = StandardNormal.probability(z);
            double q = StandardNormal.probability(-z);
            assertEquals(3 + 2 * z, value(new NormalDistribution(3, 2), z), 1e-12);
            assertEquals(Math.exp(1 + 0.4 * z), value(new LogNormalDistribution(1, 0.4), z), 1e-12 * Math.exp(1 + 0.4 * z));
            assertEquals(2 + 5 * p, value(new UniformRealDistribution(2, 7), z), 1e-12);
            assertEquals(p < 0.25 ? 1 + Math.sqrt(p * 4 * 1) : 5 - Math.sqrt(q * 4 * 3),
                    value(new TriangularDistribution(1, 2, 5), z), 1e-12);
            assertEquals(3 * Math.pow(-Math.log(q), 1 / 1.7), value(new WeibullDistribution(1.7, 3), z), 1e-6);
            assertEquals(10 + 3 * Math.pow(-Math.log(q), 1 / 1.7),
                    value(new ShiftedDistribution(new WeibullDistribution(1.7, 3), 10), z), 1e-6);
            assertEquals(4 - 2 * Math.log(-Math.log(p)), value(new GumbelDistribution(4, 2), z), 1e-6);
            assertEquals(8, value(new ConstantRealDistribution(8), z));
        }
        // Where a probability is 1 in figures of a double: Weibull's tail exp(-(x/3)^1.7) = Φ(-9).
        assertEquals(3 * Math.pow(-Math.log(1.1285884059538405e-19), 1 / 1.7), value(new WeibullDistribution(1.7, 3), 9), 1e-12);
    }

    /** Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions: moments in closed form. */
    @Test
    void samplesHaveTheExactMoments() {
        double g1 = Gamma.gamma(1 + 1 / 1.7);
        double g2 = Gamma.gamma(1 + 2 / 1.7);
        moments(new NormalDistribution(3, 2), 3, 4);
        moments(new LogNormalDistribution(1, 0.4), Math.exp(1.08), (Math.exp(0.16) - 1) * Math.exp(2.16));
        moments(new UniformRealDistribution(2, 7), 4.5, 25 / 12.0);
        moments(new TriangularDistribution(1, 2, 5), 8 / 3.0, (1 + 4 + 25 - 2 - 5 - 10) / 18.0);
        moments(new WeibullDistribution(1.7, 3), 3 * g1, 9 * (g2 - g1 * g1));
        moments(new ShiftedDistribution(new WeibullDistribution(1.7, 3), 10), 10 + 3 * g1, 9 * (g2 - g1 * g1));
        moments(new ConstantRealDistribution(8), 8, 0);
        moments(new TruncatedDistribution(new UniformRealDistribution(0, 10), 2, 7), 4.5, 25 / 12.0);
    }

    /** Johnson, Kotz and Balakrishnan, section 13.10.1: doubly truncated normal. */
    @Test
    void aTruncatedNormalHasTheExactMoments() {
        for (double[] ends : new double[][] {{-1, 2}, {0.5, 0.6}, {-9, 9}, {2, 30}, {-30, -4}}) {
            double a = ends[0];
            double b = ends[1];
            double share = StandardNormal.probability(b) - StandardNormal.probability(a);
            share = a > 0 ? StandardNormal.probability(-a) - StandardNormal.probability(-b) : share;
            double slope = (StandardNormal.density(a) - StandardNormal.density(b)) / share;
            double curve = (a * StandardNormal.density(a) - b * StandardNormal.density(b)) / share;
            TruncatedDistribution truncated = new TruncatedDistribution(new NormalDistribution(10, 3), 10 + 3 * a, 10 + 3 * b);
            assertEquals(share, truncated.share(), 1e-14);
            assertEquals(10 + 3 * slope, truncated.getNumericalMean(), 1e-9);
            assertEquals(9 * (1 + curve - slope * slope), truncated.getNumericalVariance(), 1e-9);
            for (double p : new double[] {0.001, 0.3, 0.5, 0.9, 0.999}) {
                double x = truncated.inverseCumulativeProbability(p);
                assertEquals(p, truncated.cumulativeProbability(x), 1e-11);
                assertEquals(StandardNormal.density((x - 10) / 3) / 3 / share, truncated.density(x), 1e-9);
            }
            assertEquals(10 + 3 * a, truncated.inverseCumulativeProbability(0));
            assertEquals(10 + 3 * b, truncated.inverseCumulativeProbability(1));
        }
    }

    /** An exponential distribution has no memory: far out it is the same again. */
    @Test
    void aTruncatedExponentialIsItselfAgain() {
        TruncatedDistribution far = new TruncatedDistribution(new ExponentialDistribution(2), 200, Double.NaN);
        assertEquals(202, far.getNumericalMean(), 1e-6);
        assertEquals(4, far.getNumericalVariance(), 1e-4);
        assertEquals(200 + 2 * Math.log(2), far.inverseCumulativeProbability(0.5), 1e-9);
        assertEquals(Math.exp(-100), far.share(), 1e-12 * Math.exp(-100));
    }

    @Test
    void aTruncationThatCutsNothingIsTheDistributionItself() throws Exception {
        assertSame(NORMAL, TruncatedDistribution.within(NORMAL, Double.NaN, Double.POSITIVE_INFINITY));
        RealDistribution cut = TruncatedDistribution.within(NORMAL, -1, Double.NaN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ShiftedDistribution(cut, 3));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RealDistribution read = (RealDistribution) in.readObject();
            assertEquals(3 + cut.inverseCumulativeProbability(0.4), read.inverseCumulativeProbability(0.4));
            assertEquals(value(new ShiftedDistribution(cut, 3), 2), value(read, 2));
        }
    }

    @Test
    void emptyTruncationsAreSaid() {
        assertEquals("sampling.truncation.order", code(NORMAL, 2, 1));
        assertEquals("sampling.truncation.order", code(NORMAL, 1, 1));
        assertEquals("sampling.truncation.empty", code(new UniformRealDistribution(0, 1), 2, 3));
        assertEquals("sampling.truncation.empty", code(NORMAL, 60, 70));
    }

    @Test
    void aRangeTruncatesTheDistributionOfItsVariable() {
        Dimension d = new Dimension("a", "mm", org.simloom.sampling.VariableType.CONTINUOUS, 9, Double.NaN, 2, List.of(),
                new NormalDistribution(10, 1));
        List<double[]> points = new MonteCarlo().points(Space.of(d), 2000, 1);
        assertTrue(points.stream().allMatch(p -> p[0] >= 9));
        assertEquals(10 + StandardNormal.density(1) / StandardNormal.probability(1),
                points.stream().mapToDouble(p -> p[0]).average().getAsDouble(), 0.06);
    }

    private static String code(RealDistribution whole, double lower, double upper) {
        return assertThrows(ProblemException.class, () -> new TruncatedDistribution(whole, lower, upper)).problem().code();
    }

    private static double value(RealDistribution distribution, double z) {
        return Marginal.of(distribution).value(z);
    }

    private static void moments(RealDistribution distribution, double mean, double variance) {
        assertEquals(mean, distribution.getNumericalMean(), 1e-9 * mean);
        assertEquals(variance, distribution.getNumericalVariance(), 1e-8 * mean);
        Space space = Space.of(Dimension.scattering("x", distribution));
        check(new SobolSequence(Measure.PROBABILITY, true).points(space, 1 << 14, 5), mean, variance, 2e-3);
        check(new MonteCarlo().points(space, 1 << 14, 5), mean, variance, 0.05);
    }

    private static void check(List<double[]> points, double mean, double variance, double tolerance) {
        double m = points.stream().mapToDouble(p -> p[0]).average().getAsDouble();
        double v = points.stream().mapToDouble(p -> (p[0] - mean) * (p[0] - mean)).average().getAsDouble();
        assertEquals(mean, m, tolerance * Math.sqrt(variance) + 1e-12);
        assertEquals(variance, v, 2 * tolerance * variance + 1e-12);
    }
}
