package org.simloom.optimization.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.simloom.sampling.Space;

class PartsTest {
    /** K. Deb and H. Jain (2014), table I: 91 points of 3 objectives with 12 divisions, 210 of 5 with 6. */
    @Test
    void referencePointsAreAsManyAsPublishedAndLieOnTheSimplex() {
        assertEquals(91, ReferencePoints.of(3, 12).length);
        assertEquals(210, ReferencePoints.of(5, 6).length);
        assertEquals(91, ReferencePoints.count(3, 12));
        assertEquals(12, ReferencePoints.divisions(3, 100));
        for (double[] point : ReferencePoints.of(3, 12)) {
            assertEquals(1, point[0] + point[1] + point[2], 1e-12);
        }
    }

    /** Φ from tables (Abramowitz and Stegun 26.1); far out against 40-digit values. */
    @Test
    void logarithmsOfTheNormalDistributionHoldFarOut() {
        assertEquals(Math.log(0.158655253931457), Normal.logCumulative(-1), 1e-12);
        assertEquals(-53.2312851505125, Normal.logCumulative(-10), 1e-4);
        assertEquals(-804.608442013754, Normal.logCumulative(-40), 1e-6);
        assertEquals(Math.log(0.398942280401433), Normal.logImprovement(0), 1e-12);
        assertEquals(Normal.logImprovement(-25 + 1e-9), Normal.logImprovement(-25 - 1e-9), 1e-6);
        assertTrue(Normal.logImprovement(-1000) < Normal.logImprovement(-999));
    }

    @Test
    void mirrorsFoldTheLine() {
        assertEquals(0.25, Mirror.inside(-0.25), 1e-15);
        assertEquals(0.75, Mirror.inside(1.25), 1e-15);
        assertEquals(0.25, Mirror.inside(2.25), 1e-15);
        assertEquals(1, Mirror.inside(1));
    }

    @Test
    void aLatinHypercubeHasEveryShareOnce() {
        List<double[]> design = Designs.latin(Space.unit(3), 10, new Well19937c(1));
        for (int d = 0; d < 3; d++) {
            int dimension = d;
            int[] shares = design.stream().mapToInt(x -> (int) (10 * x[dimension])).sorted().toArray();
            assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, shares);
        }
    }

    /** Deb 2000, section 3. */
    @Test
    void rulesPreferFeasibleThenSmallObjectiveThenSmallViolation() {
        Rules rules = new Rules(1);
        Trial good = new Trial(new double[1], new double[] {2}, new double[] {0}, 1, true);
        Trial better = new Trial(new double[1], new double[] {1}, new double[] {3}, 2, true);
        Trial missed = new Trial(new double[1], new double[] {-9}, new double[] {-1}, 3, true);
        Trial lost = new Trial(new double[1], new double[] {-99}, new double[] {-2}, 4, true);
        Trial failed = new Trial(new double[1], new double[] {Double.NaN}, new double[] {Double.NaN}, 5, false);
        List<Trial> trials = new ArrayList<>(List.of(failed, lost, missed, good, better));
        trials.forEach(rules::learn);
        trials.sort(rules);
        assertEquals(List.of(better, good, missed, lost, failed), trials);
        assertEquals(0.5, rules.violation(missed));
    }

    @Test
    void searchesSideBySideMakeOneBatchInTheirOrder() {
        List<List<Double>> batches = new ArrayList<>();
        Asker asker = points -> {
            batches.add(points.stream().map(x -> x[0]).toList());
            return points.stream().map(x -> new Trial(x, new double[] {x[0]}, new double[0], 1, true)).toList();
        };
        List<Consumer<Asker>> searches = new ArrayList<>();
        for (int s = 0; s < 3; s++) {
            int search = s;
            searches.add(own -> {
                for (int i = 0; i <= search; i++) {
                    assertEquals(10 * search + i, own.ask(new double[] {10 * search + i}).objective());
                }
            });
        }
        Interleaving.run(asker, searches);
        assertEquals(List.of(List.of(0.0, 10.0, 20.0), List.of(11.0, 21.0), List.of(22.0)), batches);
    }

    @Test
    void anErrorInOneSearchEndsAll() {
        Asker asker = points -> points.stream().map(x -> new Trial(x, new double[] {0}, new double[0], 1, true)).toList();
        Consumer<Asker> endless = own -> {
            while (true) {
                own.ask(new double[1]);
            }
        };
        Consumer<Asker> broken = own -> {
            own.ask(new double[1]);
            throw new IllegalStateException("broken");
        };
        assertThrows(IllegalStateException.class, () -> Interleaving.run(asker, List.of(endless, broken)));
    }
}
