package org.simloom.surrogate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;

class GaussianProcessTest {
    private static final Space BOX = Space.box(new double[] {-2, 10}, new double[] {3, 20});

    private static double wave(double[] x) {
        return Math.sin(x[0]) * 5 + 0.1 * x[1] * x[0] + 100;
    }

    /** Universal kriging written down as in Santner, Williams & Notz (2018), sec. 3.2, by general matrices. */
    private static final class Textbook {
        final GaussianProcess gp;
        final Samples samples;
        final RealMatrix inverse;
        final RealMatrix f;
        final RealMatrix information;
        final RealVector beta;
        final RealVector rest;
        final double variance;

        Textbook(GaussianProcess gp) {
            this.gp = gp;
            this.samples = gp.samples();
            int n = samples.size();
            RealMatrix r = MatrixUtils.createRealMatrix(n, n);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    r.setEntry(i, j, correlation(samples.points()[i], samples.points()[j]) + (i == j ? gp.nugget() : 0));
                }
            }
            inverse = new LUDecomposition(r).getSolver().getInverse();
            f = MatrixUtils.createRealMatrix(Arrays.stream(samples.points()).map(this::trend).toArray(double[][]::new));
            information = new LUDecomposition(f.transpose().multiply(inverse).multiply(f)).getSolver().getInverse();
            RealVector y = new ArrayRealVector(samples.values());
            beta = information.operate(f.transpose().multiply(inverse).operate(y));
            rest = y.subtract(f.operate(beta));
            variance = rest.dotProduct(inverse.operate(rest)) / n;
        }

        double[] trend(double[] point) {
            double[] place = samples.space().place(point);
            return gp.settings().trend() == Trend.CONSTANT ? new double[] {1} : new double[] {1, place[0], place[1]};
        }

        double correlation(double[] a, double[] b) {
            double[] u = samples.space().place(a);
            double[] v = samples.space().place(b);
            double sum = 0;
            for (int k = 0; k < u.length; k++) {
                sum += Math.pow((u[k] - v[k]) / gp.lengthScales()[k], 2);
            }
            double r = Math.sqrt(sum);
            return gp.settings().kernel() == Kernel.MATERN_52
                    ? (1 + Math.sqrt(5) * r + 5 * r * r / 3) * Math.exp(-Math.sqrt(5) * r)
                    : (1 + Math.sqrt(3) * r) * Math.exp(-Math.sqrt(3) * r);
        }

        RealVector correlations(double[] point) {
            return new ArrayRealVector(Arrays.stream(samples.points()).mapToDouble(p -> correlation(point, p)).toArray());
        }

        double mean(double[] point) {
            return beta.dotProduct(new ArrayRealVector(trend(point)))
                    + correlations(point).dotProduct(inverse.operate(rest));
        }

        double covariance(double[] a, double[] b) {
            RealVector u = new ArrayRealVector(trend(a)).subtract(f.transpose().operate(inverse.operate(correlations(a))));
            RealVector v = new ArrayRealVector(trend(b)).subtract(f.transpose().operate(inverse.operate(correlations(b))));
            return variance * (correlation(a, b) - correlations(a).dotProduct(inverse.operate(correlations(b)))
                    + u.dotProduct(information.operate(v)));
        }
    }

    @ParameterizedTest
    @CsvSource({"MATERN_52,CONSTANT", "MATERN_52,LINEAR", "MATERN_32,CONSTANT", "MATERN_32,LINEAR"})
    void predictionsAreThoseOfTheClosedForm(Kernel kernel, Trend trend) {
        RandomGenerator random = new Well19937c(4);
        Samples samples = Functions.samples(BOX, 14, 3, x -> wave(x) + random.nextGaussian() * 0.05);
        GaussianProcess gp = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT.with(kernel).with(trend), 1);
        Textbook book = new Textbook(gp);
        double[][] points = Functions.anywhere(BOX, 20, 8);
        double[][] covariance = gp.covariance(points);
        for (int i = 0; i < points.length; i++) {
            assertEquals(book.mean(points[i]), gp.mean(points[i]), 1e-7);
            double variance = book.covariance(points[i], points[i]);
            assertEquals(variance, Math.pow(gp.standardDeviation(points[i]), 2), 1e-6 * book.variance);
            for (int j = 0; j < points.length; j++) {
                assertEquals(book.covariance(points[i], points[j]), covariance[i][j], 1e-6 * book.variance);
            }
        }
        assertEquals(Math.sqrt(book.variance), gp.processDeviation(), 1e-7 * gp.processDeviation());
    }

    @ParameterizedTest
    @CsvSource({"CONSTANT", "LINEAR"})
    void leaveOneOutIsWhatLearningFromTheOthersGives(Trend trend) {
        RandomGenerator random = new Well19937c(4);
        Samples samples = Functions.samples(BOX, 15, 3, x -> wave(x) + random.nextGaussian() * 0.1);
        GaussianProcess gp = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT.with(trend), 1);
        LeaveOneOut loo = gp.leaveOneOut();
        for (int i = 0; i < samples.size(); i++) {
            int out = i;
            GaussianProcess others = gp.with(samples.rows(
                    java.util.stream.IntStream.range(0, samples.size()).filter(k -> k != out).toArray()));
            double[] point = samples.points()[i];
            assertEquals(others.mean(point), loo.mean()[i], 1e-8);
            // σ² is that of all samples in Dubrule's formula, and the run's own noise is part of what it may be off
            double ratio = gp.processDeviation() / others.processDeviation();
            double variance = Math.pow(others.standardDeviation(point) * ratio, 2) + Math.pow(gp.noise(), 2);
            assertEquals(Math.sqrt(variance), loo.sd()[i], 1e-7);
        }
        assertEquals(loo.rmse() * loo.rmse() * 15, (1 - loo.q2()) * Arrays.stream(samples.values())
                .map(v -> Math.pow(v - Arrays.stream(samples.values()).average().getAsDouble(), 2)).sum(), 1e-9);
    }

    @Test
    void passesThroughItsSamplesWhereNoNoiseIsWanted() {
        Samples samples = Functions.samples(BOX, 20, 5, GaussianProcessTest::wave);
        GaussianProcess gp = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT.interpolating(), 1);
        for (int i = 0; i < samples.size(); i++) {
            assertEquals(samples.values()[i], gp.mean(samples.points()[i]), 1e-4);
            assertTrue(gp.standardDeviation(samples.points()[i]) < 1e-4 * gp.processDeviation());
        }
    }

    /** Nothing is left for the process to explain. */
    @Test
    void aPlaneIsReproducedByALinearTrend() {
        Samples samples = Functions.samples(BOX, 12, 5, x -> 3 * x[0] - x[1]);
        GaussianProcess gp = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT.with(Trend.LINEAR), 1);
        assertEquals(3 * 9 - 40, gp.mean(new double[] {9, 40}), 1e-6);
        assertEquals(0, gp.standardDeviation(new double[] {9, 40}), 1e-5);
    }

    @Test
    void findsTheNoise() {
        RandomGenerator random = new Well19937c(11);
        Samples samples = Functions.samples(BOX, 200, 5, x -> wave(x) + 0.3 * random.nextGaussian());
        assertEquals(0.3, GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT, 1).noise(), 0.05);
    }

    /**
     * 10 samples an input: Loeppky, Sacks & Welch, Choosing the sample size of a computer experiment, Technometrics 51,
     * 2009.
     */
    @Test
    void learnsTheBoreholeFunctionFromTenSamplesAnInput() {
        Samples samples = Functions.samples(Functions.BOREHOLE, 80, 1, Functions::borehole);
        GaussianProcess gp = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT, 1);
        double q2 = Functions.q2(gp, Functions.BOREHOLE, Functions::borehole);
        assertTrue(q2 >= 0.99, "Q² " + q2);
    }

    /** 10 samples an input, as above. */
    @Test
    void learnsTheWeightOfAWingFromTenSamplesAnInput() {
        Samples samples = Functions.samples(Functions.WING, 100, 1, Functions::wing);
        GaussianProcess gp = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT, 1);
        double q2 = Functions.q2(gp, Functions.WING, Functions::wing);
        assertTrue(q2 >= 0.99, "Q² " + q2);
    }

    /** A band of two standard deviations holds about 95 % of what was not seen. */
    @Test
    void itsBandsHoldWhatTheySay() {
        Samples samples = Functions.samples(Functions.BOREHOLE, 80, 1, Functions::borehole);
        GaussianProcess gp = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT, 1);
        double[][] points = Functions.anywhere(Functions.BOREHOLE, 2000, 6);
        double[] mean = new double[2000];
        double[] sd = new double[2000];
        gp.predict(points, mean, sd);
        int held = 0;
        for (int i = 0; i < points.length; i++) {
            held += Math.abs(Functions.borehole(points[i]) - mean[i]) <= 2 * sd[i] ? 1 : 0;
        }
        assertTrue(held > 2000 * 0.85, held + " of 2000");
    }

    @Test
    void whichCoresComputeWhatChangesNoBit() {
        Samples samples = Functions.samples(BOX, 40, 5, GaussianProcessTest::wave);
        GaussianProcess gp = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT, 7);
        GaussianProcess again = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT, 7);
        double[][] points = Functions.anywhere(BOX, 3000, 2);
        double[] mean = new double[3000];
        double[] sd = new double[3000];
        gp.predict(points, mean, sd);
        assertArrayEquals(Arrays.stream(points).mapToDouble(again::mean).toArray(), mean);
        assertArrayEquals(Arrays.stream(points).mapToDouble(again::standardDeviation).toArray(), sd);
    }

    @Test
    void choicesAreLearntWithoutAnOrder() {
        Space space = Space.of(Dimension.continuous("t", 0, 1), Dimension.choice("steel", "a", "b", "c", "d"),
                Dimension.integer("holes", 1, 6));
        double[] offset = {3, -8, 11, 0};
        java.util.function.ToDoubleFunction<double[]> f = x -> offset[(int) x[1]] + Math.cos(3 * x[0]) + 0.2 * x[2] * x[2];
        Samples samples = Functions.samples(space, 60, 3, f);
        GaussianProcess gp = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT, 1);
        assertTrue(Functions.q2(gp, space, f) > 0.995, "Q² " + Functions.q2(gp, space, f));
    }

    @Test
    void knowsNoiseWhereAPointHasTwoValues() {
        double[][] points = {{0}, {0.5}, {0.5}, {1}, {0.25}, {0.75}};
        Samples samples = Samples.of(Space.unit(1), points, new double[] {0, 1, 1.2, 2, 0.6, 1.4});
        GaussianProcess gp = GaussianProcess.fit(samples, GaussianProcessSettings.DEFAULT.interpolating(), 1);
        assertEquals(1.1, gp.mean(new double[] {0.5}), 0.11);
        assertTrue(gp.noise() > 0.01);
    }

    @Test
    void badSamplesAreToldPlainly() {
        Space space = Space.unit(1);
        double[][] points = {{0}, {0.5}, {1}};
        assertEquals("surrogate.constant", code(space, points, 4, 4, 4));
        assertEquals("surrogate.none", code(space, points, Double.NaN, Double.NaN, Double.NaN));
        assertEquals("surrogate.few", code(space, points, 1, Double.NaN, 2));
        assertEquals("surrogate.point", code(space, new double[][] {{0}, {Double.NaN}, {1}}, 1, 2, 3));
        assertEquals("surrogate.point.length", code(space, new double[][] {{0}, {1, 2}, {1}}, 1, 2, 3));
        assertEquals("surrogate.few", code(space, new double[][] {{0}, {0}, {0}, {1}}, 1, 1, 1, 2));
    }

    private static String code(Space space, double[][] points, double... values) {
        return assertThrows(ProblemException.class,
                () -> GaussianProcess.fit(space, points, values, GaussianProcessSettings.DEFAULT, 1)).problem().code();
    }
}
