package org.simloom.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Answer;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

class StatisticsTest {
    @Test
    void momentsOfAFewNumbersAreThoseOfTheHand() {
        Statistics s = Statistics.of("y", new double[] {5, 1, 4, Double.NaN, 2, 3}, 0.95);
        assertEquals(5, s.count());
        assertEquals(1, s.missing());
        assertEquals(3, s.mean().value());
        assertEquals(Math.sqrt(2.5), s.sd(), 1e-15);
        assertEquals(0, s.skewness(), 1e-15);
        assertEquals(-1.2, s.excess(), 1e-12);
        assertEquals(3 + 2.7764451 * Math.sqrt(0.5), s.mean().high(), 1e-6);
    }

    /** Clopper and Pearson, Biometrika 26 (1934); figures of R's binom.test(7, 21), (0, 10) and (10, 10). */
    @Test
    void proportionsHaveTheExactInterval() {
        Estimate some = Statistics.proportion(7, 21, 0.95);
        assertEquals(0.1458769, some.low(), 1e-7);
        assertEquals(0.5696755, some.high(), 1e-7);
        assertEquals(0.3084971, Statistics.proportion(0, 10, 0.95).high(), 1e-7);
        assertEquals(0, Statistics.proportion(0, 10, 0.95).low());
        assertEquals(0.6915029, Statistics.proportion(10, 10, 0.95).low(), 1e-7);
    }

    /** Conover, Practical Nonparametric Statistics, 3rd ed., section 3.2: the 95 % interval of a median of 10 is x(2), x(9). */
    @Test
    void quantilesHaveAnIntervalBetweenSamples() {
        double[] ten = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100};
        Estimate median = Statistics.of("y", ten, 0.95).quantile(0.5, 0.95);
        assertEquals(55, median.value());
        assertEquals(20, median.low());
        assertEquals(90, median.high());
        assertEquals(Double.POSITIVE_INFINITY, Statistics.of("y", ten, 0.95).quantile(0.99, 0.95).high());
        double[] wilks = new double[59];
        Arrays.setAll(wilks, i -> i + 1);
        // Wilks (Ann. Math. Stat. 12, 1941): 59 runs bound the 95 % quantile from above with 95 % confidence, 58 do not.
        assertEquals(59, Statistics.of("y", wilks, 0.9).quantile(0.95, 0.9).high());
        assertEquals(Double.POSITIVE_INFINITY,
                Statistics.of("y", Arrays.copyOf(wilks, 58), 0.9).quantile(0.95, 0.9).high());
    }

    @Test
    void quantileIntervalsCoverAsOftenAsTheySay() {
        Well19937c random = new Well19937c(3);
        double truth = new NormalDistribution().inverseCumulativeProbability(0.9);
        int covered = 0;
        for (int trial = 0; trial < 400; trial++) {
            double[] values = new double[60];
            Arrays.setAll(values, i -> random.nextGaussian());
            covered += Statistics.of("y", values, 0.9).quantile(0.9, 0.9).covers(truth) ? 1 : 0;
        }
        assertTrue(covered >= 0.9 * 400 - 12 && covered < 0.99 * 400, "covered " + covered);
    }

    @Test
    void samplesScatterAndCorrelateAsTheVariables() {
        Space space = new Space(List.of(Dimension.scattering("a", new NormalDistribution(10, 2)),
                Dimension.scattering("b", new NormalDistribution(5, 1))),
                MatrixUtils.createRealMatrix(new double[][] {{1, 0.5}, {0.5, 1}}), point -> true);
        MonteCarloResult result = MonteCarlo.run(space, List.of("sum", "a", "b"),
                Evaluator.of(x -> new double[] {x[0] + x[1], x[0], x[1]}), new MonteCarloSettings(4000, 7));
        Statistics sum = result.statistics(0, 0.999);
        assertTrue(sum.mean().covers(15));
        assertEquals(Math.sqrt(4 + 1 + 2 * 0.5 * 2), sum.sd(), 0.1);
        assertTrue(new Statistics(2, 0, Estimate.NONE, 0, 0, 0, new double[] {1, 1}).constant());
        // P(b < 3.5) = Φ(-1.5)
        double[] margins = Arrays.stream(result.column(2)).map(b -> b - 3.5).toArray();
        assertTrue(Statistics.of("m", margins, 0.95).violation(0.999).covers(0.0668072));
    }

    @Test
    void moreSamplesBeginWithTheSame() {
        Space space = Space.of(Dimension.scattering("a", new NormalDistribution(10, 2)));
        Evaluator evaluator = Evaluator.of(x -> x);
        double[] fifty = MonteCarlo.run(space, List.of("a"), evaluator, new MonteCarloSettings(50, 7)).column(0);
        double[] more = MonteCarlo.run(space, List.of("a"), evaluator, new MonteCarloSettings(200, 7)).column(0);
        assertEquals(Arrays.toString(fifty), Arrays.toString(Arrays.copyOf(more, 50)));
    }

    @Test
    void saysWhatIsMissing() {
        ProblemException few = assertThrows(ProblemException.class,
                () -> Statistics.of("stress", new double[] {1, Double.NaN}, 0.95));
        assertEquals("reliability.samples", few.problem().code());
        assertEquals("stress", few.problem().location().element());
        ProblemException none = assertThrows(ProblemException.class, () -> MonteCarlo.run(Space.unit(2), List.of("y"),
                Evaluator.of(x -> x), new MonteCarloSettings(5, 1)));
        assertEquals("reliability.distribution", none.problem().code());
        Space space = Space.of(Dimension.scattering("a", new NormalDistribution()));
        ProblemException failed = assertThrows(ProblemException.class, () -> MonteCarlo.run(space, List.of("y"),
                new Journal(9, x -> Answer.failure(1)), new MonteCarloSettings(5, 1)));
        assertEquals("reliability.failed", failed.problem().code());
        assertTrue(!failed.problem().advice().isBlank());
    }
}
