package org.simloom.sampling.sequence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Discrepancy;
import org.simloom.sampling.Measure;
import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;

class SequencesTest {
    /** Joe and Kuo, new-joe-kuo-6.21201 and sobol.cc: the first ten points in three dimensions, as published there. */
    @Test
    void sobolPointsAreThoseOfJoeAndKuo() {
        double[][] published = {{0, 0, 0}, {0.5, 0.5, 0.5}, {0.75, 0.25, 0.25}, {0.25, 0.75, 0.75}, {0.375, 0.375, 0.625},
            {0.875, 0.875, 0.125}, {0.625, 0.125, 0.875}, {0.125, 0.625, 0.375}, {0.1875, 0.3125, 0.9375},
            {0.6875, 0.8125, 0.4375}};
        assertTrue(Arrays.deepEquals(published, units(new SobolSequence(Measure.RANGE, false), 3, 10, 1)));
    }

    /** Halton 1960: van der Corput's sequence in bases 2, 3 and 5. */
    @Test
    void haltonPointsAreThoseOfHalton() {
        double[][] expected = {{0, 0, 0}, {1 / 2.0, 1 / 3.0, 1 / 5.0}, {1 / 4.0, 2 / 3.0, 2 / 5.0},
            {3 / 4.0, 1 / 9.0, 3 / 5.0}, {1 / 8.0, 4 / 9.0, 4 / 5.0}, {5 / 8.0, 7 / 9.0, 1 / 25.0}};
        double[][] points = units(new HaltonSequence(Measure.RANGE, false), 3, 6, 1);
        for (int i = 0; i < expected.length; i++) {
            assertArrayEquals(expected[i], points[i], 1e-15);
        }
    }

    /**
     * Sobol' 1967: a (t,s)-sequence with t the sum of (degree - 1) of the polynomials, here 0 for two, 1 for three and 5
     * for five dimensions; Owen 1995: scrambling keeps it.
     */
    @ParameterizedTest
    @CsvSource({"2,0,8", "3,1,8", "5,5,10"})
    void scrambledSobolPointsAreNets(int dimensions, int t, int m) {
        for (long seed : new long[] {1, 2, 99}) {
            double[][] points = units(new SobolSequence(), dimensions, 3 << m, seed);
            for (int block = 0; block < 3; block++) {
                double[][] net = Arrays.copyOfRange(points, block << m, block + 1 << m);
                eachElementaryInterval(dimensions, m - t, new int[dimensions], 0, digits -> {
                    Map<Long, Integer> counts = new HashMap<>();
                    for (double[] p : net) {
                        long box = 0;
                        for (int k = 0; k < dimensions; k++) {
                            box = box << digits[k] | (long) (p[k] * (1 << digits[k]));
                        }
                        counts.merge(box, 1, Integer::sum);
                    }
                    assertEquals(1 << m - t, counts.size());
                    counts.values().forEach(count -> assertEquals(1 << t, count));
                });
            }
        }
    }

    @Test
    void scrambledHaltonPointsFillEachBoxOfTheirBasesOnce() {
        double[][] points = units(new HaltonSequence(), 3, 2 * 8 * 9 * 25, 5);
        for (int block = 0; block < 2; block++) {
            boolean[] seen = new boolean[8 * 9 * 25];
            for (int i = block * seen.length; i < (block + 1) * seen.length; i++) {
                int box = ((int) (points[i][0] * 8) * 9 + (int) (points[i][1] * 9)) * 25 + (int) (points[i][2] * 25);
                assertFalse(seen[box]);
                seen[box] = true;
            }
        }
    }

    /** Owen 1997: the error for a smooth integrand falls nearly as n^-1.5, that of Monte Carlo as n^-0.5. */
    @Test
    void scrambledSobolPointsIntegrateFarBetterThanRandomOnes() {
        double sobol = 0;
        double halton = 0;
        double monteCarlo = 0;
        for (long seed = 0; seed < 20; seed++) {
            sobol += Math.pow(integral(units(new SobolSequence(), 6, 1024, seed)) - 1, 2);
            halton += Math.pow(integral(units(new HaltonSequence(), 6, 1024, seed)) - 1, 2);
            monteCarlo += Math.pow(integral(units(new MonteCarlo(), 6, 1024, seed)) - 1, 2);
        }
        assertTrue(sobol < monteCarlo / 1000, sobol + " " + monteCarlo);
        assertTrue(halton < monteCarlo / 30, halton + " " + monteCarlo);
    }

    @Test
    void scrambledPointsAreUniformAlone() {
        // The first point over many seeds: its mean and variance are those of a uniform variable.
        for (Sampler sampler : List.of(new SobolSequence(), new HaltonSequence(), new MonteCarlo(), new LatinHypercube())) {
            double mean = 0;
            double square = 0;
            int n = 4000;
            for (long seed = 0; seed < n; seed++) {
                double x = units(sampler, 2, 1, seed)[0][1];
                mean += x / n;
                square += (x - 0.5) * (x - 0.5) / n;
            }
            assertEquals(0.5, mean, 4 * Math.sqrt(1.0 / 12 / n), sampler.toString());
            assertEquals(1.0 / 12, square, 4 * Math.sqrt(1.0 / 180 / n), sampler.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void aSmallerStudyIsTheBeginningOfALargerOne(int count) {
        for (Sampler sampler : List.of(new SobolSequence(), new HaltonSequence(), new MonteCarlo())) {
            double[][] larger = units(sampler, 4, 300, 3);
            assertTrue(Arrays.deepEquals(Arrays.copyOf(larger, count), units(sampler, 4, count, 3)));
            assertFalse(Arrays.deepEquals(Arrays.copyOf(larger, count), units(sampler, 4, count, 4)));
        }
    }

    @Test
    void manyVariablesArePossible() {
        assertEquals(1000, units(new SobolSequence(), 1000, 8, 1)[7].length);
        assertEquals("sampling.sequence.variables", code(new SobolSequence(), Space.unit(1001), 8));
        assertEquals("sampling.sequence.variables", code(new HaltonSequence(), Space.unit(101), 8));
    }

    @Test
    void pointsLieInTheSpaceAndChoicesGetEqualShares() {
        Space space = Space.of(Dimension.continuous("a", -5, 20), Dimension.integer("n", 3, 6), Dimension.choice("c", "x", "y"));
        for (Sampler sampler : List.of(new SobolSequence(), new HaltonSequence(), new MonteCarlo(), new LatinHypercube())) {
            int[] counts = new int[4];
            for (double[] p : sampler.points(space, 512, 11)) {
                assertArrayEquals(space.nearest(p), p);
                counts[(int) p[1] - 3]++;
            }
            for (int count : counts) {
                assertEquals(128, count, sampler instanceof MonteCarlo ? 40 : 1, sampler.toString());
            }
        }
    }

    @Test
    void probableValuesGetMorePointsWhereThatIsWanted() {
        Space space = Space.of(Dimension.scattering("a", new NormalDistribution(10, 2)), Dimension.continuous("b", 0, 1));
        for (Sampler sampler : List.of(new SobolSequence(Measure.PROBABILITY, true), new MonteCarlo(),
                new HaltonSequence(Measure.PROBABILITY, false), new LatinHypercube(Measure.PROBABILITY, false))) {
            List<double[]> points = sampler.points(space, 1024, 2);
            double within = points.stream().filter(p -> Math.abs(p[0] - 10) < 2).count() / 1024.0;
            assertEquals(0.6827, within, sampler instanceof MonteCarlo ? 0.05 : 0.004, sampler.toString());
        }
        assertEquals("sampling.range.unbounded", code(new SobolSequence(), space, 8));
        assertEquals("sampling.range.unbounded", code(new LatinHypercube(), space, 8));
    }

    @Test
    void conditionsHoldAtEveryPointAndTooTightOnesAreSaid() {
        Space triangle = new Space(Space.unit(2).dimensions(), null, p -> p[0] + p[1] < 0.3);
        Space nothing = new Space(Space.unit(2).dimensions(), null, p -> p[0] > 1);
        Space almost = new Space(Space.unit(2).dimensions(), null, p -> p[0] < 0.01 && p[1] < 0.02);
        for (Sampler sampler : List.of(new SobolSequence(), new HaltonSequence(), new MonteCarlo(), new LatinHypercube())) {
            List<double[]> points = sampler.points(triangle, 60, 4);
            assertEquals(60, points.size());
            assertTrue(points.stream().allMatch(triangle.allowed()), sampler.toString());
            assertTrue(Discrepancy.smallestDistance(points.toArray(double[][]::new)) > 0);
            assertEquals("sampling.conditions.none", code(sampler, nothing, 10));
            assertEquals("sampling.conditions.few", code(sampler, almost, 100), sampler.toString());
        }
    }

    @Test
    void impossibleCountsAreSaid() {
        for (Sampler sampler : List.of(new SobolSequence(), new HaltonSequence(), new MonteCarlo(), new LatinHypercube())) {
            assertEquals("sampling.count", code(sampler, Space.unit(2), 0));
            assertEquals("sampling.count", code(sampler, Space.unit(2), 1_000_001));
            assertEquals("sampling.space.empty", code(sampler, Space.of(), 10));
        }
    }

    private static String code(Sampler sampler, Space space, int count) {
        return assertThrows(ProblemException.class, () -> sampler.points(space, count, 1)).problem().code();
    }

    private static double integral(double[][] points) {
        double sum = 0;
        for (double[] p : points) {
            double product = 1;
            for (double x : p) {
                product *= 1 + 0.5 * (Math.exp(x) - Math.E + 1);
            }
            sum += product / points.length;
        }
        return sum;
    }

    private static void eachElementaryInterval(int dimensions, int rest, int[] digits, int k,
            java.util.function.Consumer<int[]> use) {
        if (k == dimensions - 1) {
            digits[k] = rest;
            use.accept(digits);
            return;
        }
        for (int d = 0; d <= rest; d++) {
            digits[k] = d;
            eachElementaryInterval(dimensions, rest - d, digits, k + 1, use);
        }
    }

    private static double[][] units(Sampler sampler, int dimensions, int count, long seed) {
        return sampler.points(Space.unit(dimensions), count, seed).toArray(double[][]::new);
    }
}
