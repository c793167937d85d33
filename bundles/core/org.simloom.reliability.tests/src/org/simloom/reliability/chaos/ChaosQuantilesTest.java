package org.simloom.reliability.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.simloom.reliability.Estimate;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Measure;
import org.simloom.sampling.Space;
import org.simloom.sampling.sequence.SobolSequence;
import org.simloom.surrogate.PolynomialChaos;
import org.simloom.surrogate.PolynomialChaosSettings;
import org.simloom.surrogate.Samples;

class ChaosQuantilesTest {
    private static final Space SPACE = Space.of(Dimension.scattering("a", new NormalDistribution(10, 2)),
            Dimension.scattering("b", new NormalDistribution(0, 1)));
    private static final double[] PROBABILITIES = {0.01, 0.5, 0.99};

    private static List<Estimate> estimates(double noise, long seed) {
        Well19937c random = new Well19937c(seed);
        List<double[]> points = new SobolSequence(Measure.PROBABILITY, true).points(SPACE, 64, seed);
        double[] values = points.stream().mapToDouble(x -> 3 * x[0] - 8 * x[1] + noise * random.nextGaussian()).toArray();
        return ChaosQuantiles.of(PolynomialChaos.fit(Samples.of(SPACE, points, values), PolynomialChaosSettings.DEFAULT), SPACE,
                PROBABILITIES, 0.95, seed);
    }

    /** 3 a - 8 b is normal with mean 30 and deviation 10. */
    @Test
    void quantilesOfALineOfNormalVariablesAreThoseOfTheNormalDistribution() {
        List<Estimate> found = estimates(0, 1);
        for (int i = 0; i < 3; i++) {
            assertEquals(new NormalDistribution(30, 10).inverseCumulativeProbability(PROBABILITIES[i]), found.get(i).value(), 0.1);
        }
    }

    /** Of forty noisy studies nearly all intervals of 95 % hold the quantiles of the line, and they are as wide as they must. */
    @Test
    void intervalsHoldWhatNoiseHides() {
        int held = 0;
        double width = 0;
        for (int seed = 1; seed <= 40; seed++) {
            List<Estimate> found = estimates(4, seed);
            for (int i = 0; i < 3; i++) {
                held += found.get(i).covers(new NormalDistribution(30, 10).inverseCumulativeProbability(PROBABILITIES[i])) ? 1 : 0;
            }
            width += (found.get(1).high() - found.get(1).low()) / 40;
        }
        // the mean of 64 runs with a noise of 4: 2 · 1.96 · 0.5
        assertEquals(1.96, width, 0.5);
        assertTrue(held >= 102, held + " of 120");
    }
}
