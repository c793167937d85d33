package org.simloom.reliability.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.reliability.Journal;
import org.simloom.reliability.LimitStates;
import org.simloom.sampling.Answer;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.distribution.StandardNormal;

class LimitStateLearningTest {
    /** Echard et al. (2011), section 4.1: 126 runs with function U for k = 6, and 4.42e-3 by 10⁶ samples. */
    @Test
    void learnsAllFourBranchesWithAboutAHundredRuns() {
        Journal journal = new Journal(400, x -> Answer.of(LimitStates.fourBranch(x, 6)));
        LimitState state = LimitStateLearning.run(LimitStates.standard(2), List.of("g"), journal,
                LimitStateSettings.of(3)).get(0);
        double exact = LimitStates.fourBranchProbability(6);
        assertEquals(4.42e-3, exact, 0.05e-3);
        assertEquals(exact, state.probability().value(), 0.08 * exact, state.toString());
        assertTrue(state.probability().covers(exact), exact + " not in " + state.probability());
        assertTrue(state.settled());
        assertTrue(state.evaluations() <= 160, "runs " + state.evaluations());
    }

    @Test
    void learnsSmallProbabilitiesWithFewRuns() {
        LimitState plane = LimitStateLearning.run(LimitStates.standard(3), List.of("g"),
                Evaluator.of(x -> new double[] {4.5 - (x[0] + x[1] + x[2]) / Math.sqrt(3)}), LimitStateSettings.of(3)).get(0);
        assertTrue(plane.probability().covers(StandardNormal.probability(-4.5)), plane.probability().toString());
        assertTrue(plane.evaluations() < 60, "runs " + plane.evaluations());
    }

    /** 0.00931 by simulation: Der Kiureghian 2005. */
    @Test
    void learnsCorrelatedVariablesThatAreNotNormal() {
        LimitState state = LimitStateLearning.run(LimitStates.column(), List.of("g"),
                Evaluator.of(x -> new double[] {LimitStates.column(x)}), LimitStateSettings.of(3)).get(0);
        assertTrue(state.probability().covers(0.00931), state.probability().toString());
        assertEquals(0.00931, state.probability().value(), 0.001);
        assertTrue(state.evaluations() < 120, "runs " + state.evaluations());
    }

    @Test
    void aSecondMarginUsesTheRunsOfTheFirstAndFailuresAreAvoided() {
        Journal journal = new Journal(300, x -> x[1] < -2.5 ? Answer.failure(2) : Answer.of(2.5 - x[0], 2 - x[0] + 0.1 * x[1]));
        List<LimitState> states = LimitStateLearning.run(LimitStates.standard(2), List.of("a", "b"), journal,
                LimitStateSettings.of(1));
        assertTrue(states.get(0).probability().covers(StandardNormal.probability(-2.5)), states.get(0).probability().toString());
        assertTrue(states.get(1).probability().covers(StandardNormal.probability(-2 / Math.sqrt(1.01))));
        assertTrue(journal.sequence().size() < 60, "runs " + journal.sequence().size());
    }

    @Test
    void saysWhatTheBudgetLeftOpenAndGoesOnWithTheSameRuns() {
        LimitStateSettings settings = LimitStateSettings.of(1);
        Journal whole = new Journal(60, x -> Answer.of(LimitStates.fourBranch(x, 7)));
        LimitState state = LimitStateLearning.run(LimitStates.standard(2), List.of("g"), whole, settings).get(0);
        assertTrue(state.spent());
        Journal again = Journal.resumed(whole, 37, 60);
        LimitState second = LimitStateLearning.run(LimitStates.standard(2), List.of("g"), again, settings).get(0);
        assertEquals(whole.sequence(), again.sequence());
        assertEquals(state.probability(), second.probability());
        assertTrue(state.probability().covers(LimitStates.fourBranchProbability(7)), state.probability().toString());
        Journal poor = new Journal(20, x -> Answer.of(LimitStates.fourBranch(x, 7)));
        LimitState early = LimitStateLearning.run(LimitStates.standard(2), List.of("g"), poor, settings).get(0);
        assertFalse(early.settled());
        assertEquals(whole.sequence().subList(0, 20), poor.sequence());
    }

    @Test
    void saysWhereTheMarginDoesNotVary() {
        LimitState state = LimitStateLearning.run(LimitStates.standard(2), List.of("g"),
                Evaluator.of(x -> new double[] {3}), LimitStateSettings.of(1)).get(0);
        assertEquals("reliability.constant", state.notes().get(0).code());
        assertFalse(state.settled());
    }
}
