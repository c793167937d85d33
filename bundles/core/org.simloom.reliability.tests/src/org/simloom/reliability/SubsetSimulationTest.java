package org.simloom.reliability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Answer;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;
import org.simloom.sampling.distribution.StandardNormal;

class SubsetSimulationTest {
    private static SubsetResult subset(Space space, ToDoubleFunction<double[]> margin, int samples, long seed) {
        return SubsetSimulation.run(space, List.of("g"), Evaluator.of(x -> new double[] {margin.applyAsDouble(x)}),
                new SubsetSettings(samples, 0.1, 10, 0.95, seed)).get(0);
    }

    /** Linear limit states of 20 variables have Φ(-β) exactly, down to one in a million. */
    @Test
    void findsSmallProbabilitiesInManyVariables() {
        for (double beta : new double[] {2, 3.5, 4.75}) {
            SubsetResult result = subset(LimitStates.standard(20),
                    x -> beta - Arrays.stream(x).sum() / Math.sqrt(20), 2000, 5);
            double exact = StandardNormal.probability(-beta);
            assertTrue(result.probability().covers(exact), exact + " not in " + result.probability());
            assertTrue(result.cov() < 0.35, "cov " + result.cov());
            assertEquals(0, result.thresholds()[result.thresholds().length - 1]);
        }
    }

    @Test
    void findsAllFourBranches() {
        for (double k : new double[] {6, 7}) {
            SubsetResult result = subset(LimitStates.standard(2), x -> LimitStates.fourBranch(x, k), 2000, 3);
            double exact = LimitStates.fourBranchProbability(k);
            assertTrue(result.probability().covers(exact), exact + " not in " + result.probability());
        }
    }

    /** 0.00931 by Der Kiureghian's own simulation. */
    @Test
    void followsCorrelatedVariables() {
        SubsetResult result = subset(LimitStates.column(), LimitStates::column, 2000, 2);
        assertTrue(result.probability().covers(0.00931), result.probability().toString());
    }

    @Test
    void theIntervalCoversAboutAsOftenAsItSays() {
        double exact = StandardNormal.probability(-3);
        int covered = 0;
        double mean = 0;
        for (int seed = 0; seed < 60; seed++) {
            Estimate p = subset(LimitStates.standard(3), x -> 3 - x[0], 400, seed).probability();
            covered += p.covers(exact) ? 1 : 0;
            mean += p.value() / 60;
        }
        assertTrue(covered >= 52, "covered " + covered + " of 60");
        assertEquals(exact, mean, 0.15 * exact);
    }

    @Test
    void everyMarginSharesTheFirstLevelAndABatchIsALevelOfChains() {
        Journal journal = new Journal(100_000, x -> Answer.of(2 - x[0], 2.5 - x[1]));
        List<SubsetResult> results = SubsetSimulation.run(LimitStates.standard(2), List.of("a", "b"), journal,
                new SubsetSettings(500, 0.1, 10, 0.95, 1));
        assertTrue(journal.sequence().size() <= 500 + 2 * 2 * 450);
        assertTrue(journal.batches() < 2 + 2 * 2 * 9 + 1, "batches " + journal.batches());
        assertTrue(results.get(0).probability().covers(StandardNormal.probability(-2)));
        assertTrue(results.get(1).probability().covers(StandardNormal.probability(-2.5)));
        assertTrue(results.get(0).worst()[0] > 2);
    }

    @Test
    void wholeNumbersMayScatterToo() {
        Space space = Space.of(new Dimension("n", "", VariableType.INTEGER, 0, 9, 10, List.of(), null)
                , Dimension.scattering("u", new NormalDistribution()));
        assertEquals("reliability.distribution", org.junit.jupiter.api.Assertions.assertThrows(
                ProblemException.class, () -> subset(space, x -> x[0], 100, 1)).problem().code());
        Space whole = Space.of(new Dimension("n", "", VariableType.INTEGER, 0, 9, 10, List.of(),
                new UniformRealDistribution(-0.5, 9.5)),
                Dimension.scattering("u", new NormalDistribution()));
        SubsetResult result = subset(whole, x -> x[0] == 9 ? 2 - x[1] : 1, 3000, 1);
        assertTrue(result.probability().covers(0.1 * StandardNormal.probability(-2)), result.probability().toString());
    }

    @Test
    void saysWhereFailureWasNotReachedOrRunsFailed() {
        SubsetResult far = SubsetSimulation.run(LimitStates.standard(2), List.of("g"),
                Evaluator.of(x -> new double[] {9 - x[0]}), new SubsetSettings(200, 0.1, 3, 0.95, 1)).get(0);
        assertEquals("reliability.subset.levels", far.notes().get(0).code());
        assertEquals(1e-3, far.probability().high(), 2e-4);
        assertEquals(0, far.probability().low());
        SubsetResult broken = SubsetSimulation.run(LimitStates.standard(2), List.of("g"),
                new Journal(100_000, x -> x[1] > 1 ? Answer.failure(1) : Answer.of(2 - x[0])),
                new SubsetSettings(1000, 0.1, 10, 0.95, 1)).get(0);
        assertEquals("reliability.subset.gaps", broken.notes().get(0).code());
        assertTrue(broken.probability().covers(StandardNormal.probability(-2) * StandardNormal.probability(1)),
                broken.probability().toString());
        SubsetResult constant = subset(LimitStates.standard(2), x -> 4, 100, 1);
        assertEquals("reliability.constant", constant.notes().get(0).code());
    }

    @Test
    void aStudyThatWasCutGoesOnWithTheSameRuns() {
        SubsetSettings settings = new SubsetSettings(100, 0.1, 5, 0.95, 1);
        Journal whole = new Journal(10_000, x -> Answer.of(3 - x[0]));
        SubsetResult result = SubsetSimulation.run(LimitStates.standard(2), List.of("g"), whole, settings).get(0);
        Journal again = Journal.resumed(whole, 150, 10_000);
        SubsetResult second = SubsetSimulation.run(LimitStates.standard(2), List.of("g"), again, settings).get(0);
        assertEquals(whole.sequence(), again.sequence());
        assertEquals(result.probability(), second.probability());
        assertArrayEquals(result.worst(), second.worst());
        for (int budget : new int[] {30, 150}) {
            Journal poor = new Journal(budget, x -> Answer.of(3 - x[0]));
            SubsetResult early = SubsetSimulation.run(LimitStates.standard(2), List.of("g"), poor, settings).get(0);
            assertTrue(early.spent());
            assertEquals(whole.sequence().subList(0, budget), poor.sequence());
            assertTrue(early.probability().high() >= StandardNormal.probability(-3));
        }
    }
}
