package org.simloom.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.simloom.sampling.sequence.HaltonSequence;
import org.simloom.sampling.sequence.LatinHypercube;
import org.simloom.sampling.sequence.MonteCarlo;
import org.simloom.sampling.sequence.SobolSequence;

class DiscrepancyTest {
    /** Fang, Li and Sudjianto, Design and Modeling for Computer Experiments (2006), table 3.1: squares of two designs. */
    @Test
    void centredDiscrepancyIsThatOfThePublishedDesigns() {
        double[][] first = {{1, 3}, {2, 6}, {3, 2}, {4, 5}, {5, 1}, {6, 4}};
        double[][] second = {{1, 5}, {2, 4}, {3, 3}, {4, 2}, {5, 1}, {6, 6}};
        assertEquals(0.0081, Math.pow(Discrepancy.centredL2(scaled(first)), 2), 5e-5);
        assertEquals(0.0105, Math.pow(Discrepancy.centredL2(scaled(second)), 2), 5e-5);
    }

    /** Fang, Lin, Winker and Zhang, Uniform design (Technometrics 2000): one point in the middle, (13/12)^s - 2 + 1. */
    @Test
    void centredDiscrepancyOfTheMiddleIsExact() {
        for (int s = 1; s < 6; s++) {
            double[] middle = new double[s];
            Arrays.fill(middle, 0.5);
            assertEquals(Math.sqrt(Math.pow(13.0 / 12, s) - 1), Discrepancy.centredL2(new double[][] {middle}), 1e-14);
        }
    }

    /** Niederreiter 1992, theorem 2.6: in one dimension 1/2n + max |x_i - (2i-1)/2n|. */
    @Test
    void starDiscrepancyInOneDimensionIsThatOfNiederreiter() {
        double[] x = new Random(3).doubles(40).sorted().toArray();
        double largest = 0;
        for (int i = 0; i < 40; i++) {
            largest = Math.max(largest, Math.abs(x[i] - (2 * i + 1) / 80.0));
        }
        assertEquals(1 / 80.0 + largest, Discrepancy.star(Arrays.stream(x).mapToObj(a -> new double[] {a})
                .toArray(double[][]::new)), 1e-14);
    }

    /** Two and three dimensions: against all boxes with corners at coordinates, open and closed, counted one by one. */
    @Test
    void starDiscrepancyIsTheLargestOfAllBoxes() {
        Random random = new Random(8);
        for (int d = 2; d <= 3; d++) {
            double[][] points = new double[9][d];
            for (double[] p : points) {
                Arrays.setAll(p, k -> Math.floor(random.nextDouble() * 12) / 12);
            }
            double largest = 0;
            int n = points.length + 1;
            for (int box = 0; box < Math.pow(n, d); box++) {
                double[] corner = new double[d];
                double volume = 1;
                int rest = box;
                for (int k = 0; k < d; k++) {
                    corner[k] = rest % n == points.length ? 1 : points[rest % n][k];
                    volume *= corner[k];
                    rest /= n;
                }
                long open = Arrays.stream(points).filter(p -> inside(p, corner, false)).count();
                long closed = Arrays.stream(points).filter(p -> inside(p, corner, true)).count();
                largest = Math.max(largest, Math.max(closed / 9.0 - volume, volume - open / 9.0));
            }
            assertEquals(largest, Discrepancy.star(points), 1e-14);
        }
    }

    /** Niederreiter, Random Number Generation and Quasi-Monte Carlo Methods (1992), section 4.1: bound of (0,m,2)-nets. */
    @Test
    void starDiscrepancyOfANetLiesBetweenTheKnownBounds() {
        int n = 256;
        double[][] points = new SobolSequence(Measure.RANGE, false).points(Space.unit(2), n, 1).toArray(double[][]::new);
        double star = Discrepancy.star(points);
        // In base 2: n D* <= m/2 + 3/2, with m = 8.
        assertTrue(star <= (8 / 2.0 + 1.5) / n, "star " + star);
        assertTrue(star >= 1.0 / n);
        assertThrows(IllegalArgumentException.class, () -> Discrepancy.star(new double[100][6]));
    }

    /** Niederreiter (1992), theorem 3.6, for pairwise coprime bases, here 2 and 3. */
    @Test
    void starDiscrepancyOfHaltonsPointsIsBelowTheKnownBound() {
        for (int n : new int[] {10, 50, 200, 500}) {
            double product = 1;
            for (int base : new int[] {2, 3}) {
                product *= (base - 1) / (2 * Math.log(base)) * Math.log(n) + (base + 1) / 2.0;
            }
            double star = Discrepancy.star(new HaltonSequence(Measure.RANGE, false).points(Space.unit(2), n, 1)
                    .toArray(double[][]::new));
            assertTrue(star < (2 + product) / n && star > 1.0 / n, n + " points: " + star);
        }
    }

    /**
     * Fang, Ma and Winker, Centered L2-discrepancy of random sampling and Latin hypercube design (Math. Comp. 71, 2002):
     * the expected square of random points, and of one point in each share at any place in it, by the same integrals.
     */
    @Test
    void centredDiscrepancyOfRandomPointsAndLatinHypercubesIsThePublishedOneOnAverage() {
        int n = 16;
        double mean = 13.0 / 12;
        double random = (Math.pow(1.25, 3) - Math.pow(mean, 3)) / n;
        double latin = -Math.pow(mean, 3) + Math.pow(1.25, 3) / n + (n - 1.0) / n * Math.pow(mean - 1 / (6.0 * n), 3);
        assertEquals(random, squared(new MonteCarlo(), n), 0.05 * random);
        assertEquals(latin, squared(new LatinHypercube(Measure.RANGE, false), n), 0.05 * latin);
        assertTrue(latin < 0.75 * random);
    }

    /** Mean of the squares over 400 designs in three variables. */
    private static double squared(Sampler sampler, int n) {
        double sum = 0;
        for (int seed = 0; seed < 400; seed++) {
            sum += Math.pow(Discrepancy.centredL2(sampler.points(Space.unit(3), n, seed).toArray(double[][]::new)), 2);
        }
        return sum / 400;
    }

    @Test
    void smallestDistanceIsThatOfTheNearestTwo() {
        assertEquals(0.5, Discrepancy.smallestDistance(new double[][] {{0, 0}, {1, 1}, {0.3, 0.4}}), 1e-15);
        assertEquals(Double.POSITIVE_INFINITY, Discrepancy.smallestDistance(new double[][] {{0, 0}}));
    }

    private static boolean inside(double[] p, double[] corner, boolean closed) {
        for (int k = 0; k < p.length; k++) {
            if (closed ? p[k] > corner[k] : p[k] >= corner[k]) {
                return false;
            }
        }
        return true;
    }

    private static double[][] scaled(double[][] levels) {
        return Arrays.stream(levels).map(row -> new double[] {(row[0] - 0.5) / 6, (row[1] - 0.5) / 6})
                .toArray(double[][]::new);
    }
}
