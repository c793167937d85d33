package org.simloom.sampling.sequence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Discrepancy;
import org.simloom.sampling.Measure;
import org.simloom.sampling.Space;

class LatinHypercubeTest {
    private static final LatinHypercube MAXIMIN = new LatinHypercube();
    private static final LatinHypercube ANY = new LatinHypercube(Measure.RANGE, false);

    /** McKay, Beckman and Conover 1979. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 97, 500})
    void eachShareOfEachVariableHasOnePoint(int count) {
        for (LatinHypercube sampler : List.of(MAXIMIN, ANY)) {
            assertEquals(0, crowded(units(sampler, 4, count, List.of()), count));
        }
    }

    @ParameterizedTest
    @CsvSource({"50,200", "10,20", "20,100", "1,7"})
    void aMultipleKeepsThePointsAndIsLatinAgain(int first, int then) {
        double[][] small = units(MAXIMIN, 3, first, List.of());
        double[][] large = units(MAXIMIN, 3, then, List.of(first, then));
        assertTrue(Arrays.deepEquals(small, Arrays.copyOf(large, first)));
        assertEquals(0, crowded(large, then));
    }

    @Test
    void anyGrowthKeepsThePointsAndIsAsLatinAsTheOldPointsLetItBe() {
        double[][] small = units(MAXIMIN, 3, 50, List.of());
        double[][] large = units(MAXIMIN, 3, 120, List.of(50));
        assertTrue(Arrays.deepEquals(small, Arrays.copyOf(large, 50)));
        assertEquals(crowded(small, 120), crowded(large, 120), "only old points share a share");
        double[][] larger = units(MAXIMIN, 3, 333, List.of(120, 50));
        assertTrue(Arrays.deepEquals(large, Arrays.copyOf(larger, 120)));
        // Where shares stay empty, they are beside the crowded ones: no variable has a gap of more than a few shares.
        for (int k = 0; k < 3; k++) {
            int dimension = k;
            double[] sorted = Arrays.stream(large).mapToDouble(u -> u[dimension]).sorted().toArray();
            for (int i = 1; i < sorted.length; i++) {
                assertTrue(sorted[i] - sorted[i - 1] < 5.0 / 120);
            }
        }
    }

    @Test
    void aStudyThatWasLargerBeginsWithTheSamePoints() {
        double[][] large = units(MAXIMIN, 3, 200, List.of(50, 200));
        assertTrue(Arrays.deepEquals(Arrays.copyOf(large, 120), units(MAXIMIN, 3, 120, List.of(50, 200))));
        assertTrue(Arrays.deepEquals(Arrays.copyOf(large, 30), units(MAXIMIN, 3, 30, List.of(200, 50))));
    }

    /** Morris and Mitchell 1995: maximin designs against random Latin hypercubes. */
    @ParameterizedTest
    @CsvSource({"20,2", "50,3", "100,6"})
    void maximinPointsLieMuchFartherFromEachOther(int count, int dimensions) {
        double random = 0;
        double randomDiscrepancy = 0;
        for (long seed = 0; seed < 20; seed++) {
            double[][] points = ANY.points(Space.unit(dimensions), count, seed).toArray(double[][]::new);
            random = Math.max(random, Discrepancy.smallestDistance(points));
            randomDiscrepancy += Discrepancy.centredL2(points) / 20;
        }
        double[][] points = units(MAXIMIN, dimensions, count, List.of());
        assertTrue(Discrepancy.smallestDistance(points) > 1.4 * random,
                Discrepancy.smallestDistance(points) + " best of random " + random);
        assertTrue(Discrepancy.centredL2(points) < 1.05 * randomDiscrepancy);
        double[][] grown = units(MAXIMIN, dimensions, 2 * count, List.of(count));
        assertTrue(Discrepancy.smallestDistance(grown) > 0.5 * Discrepancy.smallestDistance(points));
    }

    /** Van Dam, Husslage, den Hertog and Melissen 2007: the best of 5 points in the plane has squared distance 5 shares. */
    @Test
    void smallDesignsComeNearTheBestKnown() {
        double best = 0;
        for (long seed = 0; seed < 10; seed++) {
            double[][] points = MAXIMIN.points(Space.unit(2), 5, seed).toArray(double[][]::new);
            for (double[] p : points) {
                for (int k = 0; k < 2; k++) {
                    p[k] = Math.floor(p[k] * 5);
                }
            }
            best += Math.pow(Discrepancy.smallestDistance(points), 2) / 10;
        }
        assertTrue(best > 3.5, "mean of squared distances " + best);
    }

    @Test
    void conditionsLeaveItAsLatinAsTheyCan() {
        // Each variable alone may still take its whole range, so a Latin hypercube within the conditions exists.
        Space band = new Space(Space.unit(2).dimensions(), null, p -> Math.abs(p[0] - p[1]) < 0.4);
        double[][] points = MAXIMIN.points(band, 60, 3).toArray(double[][]::new);
        assertTrue(Arrays.stream(points).allMatch(band.allowed()));
        assertEquals(0, crowded(points, 60));
        double[][] grown = MAXIMIN.points(band, 120, 3, List.of(60)).toArray(double[][]::new);
        assertTrue(Arrays.deepEquals(points, Arrays.copyOf(grown, 60)));
        assertTrue(Arrays.stream(grown).allMatch(band.allowed()));
    }

    @Test
    void choicesAndWholeNumbersAreBalancedAndDifferentWhereTheyCanBe() {
        Space space = Space.of(Dimension.choice("c", "x", "y", "z"), Dimension.integer("n", 1, 4));
        double[][] points = MAXIMIN.points(space, 12, 1).toArray(double[][]::new);
        assertEquals(12, Arrays.stream(points).map(Arrays::toString).distinct().count());
    }

    @Test
    void largeStudiesAreMadeToo() {
        double[][] points = units(MAXIMIN, 5, 20_000, List.of(10_000));
        assertEquals(0, crowded(points, 20_000));
        assertArrayEquals(units(MAXIMIN, 5, 10_000, List.of())[9_999], points[9_999]);
    }

    /** How many points too many there are in shares, over all variables. */
    private static int crowded(double[][] points, int shares) {
        return IntStream.range(0, points[0].length).map(k -> points.length - (int) Arrays.stream(points)
                .mapToInt(p -> (int) (p[k] * shares)).distinct().count()).sum()
                - points[0].length * Math.max(0, points.length - shares);
    }

    private static double[][] units(LatinHypercube sampler, int dimensions, int count, List<Integer> stages) {
        return sampler.points(Space.unit(dimensions), count, 42, stages).toArray(double[][]::new);
    }
}
