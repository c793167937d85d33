package org.simloom.surrogate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;

class SuspicionTest {
    private static List<Integer> suspects(double[] values, double[][] points) {
        return Suspicion.check(Samples.of(Functions.BOREHOLE, points, values), 1).stream().map(Suspect::sample).sorted().toList();
    }

    @Test
    void noRunOfASoundStudyIsSuspected() {
        for (int seed = 1; seed <= 4; seed++) {
            double[][] points = Functions.hypercube(Functions.BOREHOLE, 60, seed);
            assertEquals(List.of(), suspects(Functions.values(points, Functions::borehole), points), "seed " + seed);
        }
    }

    @Test
    void noRunOfANoisyStudyIsSuspected() {
        RandomGenerator random = new Well19937c(2);
        double[][] points = Functions.hypercube(Functions.BOREHOLE, 60, 1);
        assertEquals(List.of(),
                suspects(Functions.values(points, x -> Functions.borehole(x) + 4 * random.nextGaussian()), points));
    }

    /** Two wrong runs, one of them among failed ones so that indexes are not rows. */
    @Test
    void wrongRunsAreFoundAndNoneBesides() {
        double[][] points = Functions.hypercube(Functions.BOREHOLE, 60, 1);
        double[] values = Functions.values(points, Functions::borehole);
        values[3] = Double.NaN;
        values[17] *= 2.5;
        values[40] = 0;
        assertEquals(List.of(17, 40), suspects(values, points));
    }

    @Test
    void aFifthThatIsWrongIsNotCalledStrange() {
        double[][] points = Functions.hypercube(Functions.BOREHOLE, 40, 1);
        double[] values = Functions.values(points, Functions::borehole);
        IntStream.range(0, 20).forEach(i -> values[2 * i] = -values[2 * i]);
        assertEquals(0, suspects(values, points).size());
    }
}
