package org.simloom.reliability;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Answer;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;
import org.simloom.sampling.distribution.StandardNormal;

class FormTest {
    private static FormResult form(Space space, ToDoubleFunction<double[]> margin, FormSettings settings) {
        return Form.run(space, List.of("g"), Evaluator.of(x -> new double[] {margin.applyAsDouble(x)}), settings).get(0);
    }

    @Test
    void isExactForALine() {
        Journal journal = new Journal(1000, x -> Answer.of(3 - (x[0] + 2 * x[1] + 2 * x[2]) / 3, 5 + x[0]));
        List<FormResult> results = Form.run(LimitStates.standard(3), List.of("a", "b"), journal, FormSettings.of(1));
        assertEquals(3, results.get(0).beta(), 1e-6);
        assertEquals(StandardNormal.probability(-3), results.get(0).probability(), 1e-9);
        assertEquals(StandardNormal.probability(-3), results.get(0).secondOrder(), 1e-6);
        assertArrayEquals(new double[] {1 / 3.0, 2 / 3.0, 2 / 3.0}, results.get(0).points().get(0).alpha(), 1e-6);
        assertEquals(1, results.get(0).points().size());
        assertEquals(5, results.get(1).beta(), 1e-6);
        assertTrue(journal.sequence().size() < 70, "runs " + journal.sequence().size());
        assertTrue(results.get(0).notes().isEmpty());
    }

    /**
     * x1³ + x1² x2 + x2³ - 18 with β = 2.2983, where steps that are not shortened do not settle: Santosh et al., Int. J.
     * Press. Vessel. Pip. 83 (2006), example 2.
     */
    @Test
    void settlesWherePlainStepsDoNot() {
        Space space = Space.of(Dimension.scattering("a", new NormalDistribution(10, 5)),
                Dimension.scattering("b", new NormalDistribution(9.9, 5)));
        FormResult result = form(space, x -> Math.pow(x[0], 3) + x[0] * x[0] * x[1] + Math.pow(x[1], 3) - 18, FormSettings.of(1));
        assertTrue(result.settled());
        assertEquals(2.2983, result.beta(), 0.002);
    }

    /** Published: β 2.47, x* (341, 170, 3223, 31.8), probability 0.00682, with curvature 0.00960, by simulation 0.00931. */
    @Test
    void findsTheDesignPointOfTheColumn() {
        FormResult result = form(LimitStates.column(), LimitStates::column, FormSettings.of(1).checked(20_000));
        assertEquals(2.47, result.beta(), 0.01);
        assertEquals(0.00682, result.probability(), 1e-4);
        double[] x = result.points().get(0).point();
        assertArrayEquals(new double[] {341, 170, 3223}, Arrays.copyOf(x, 3), 20);
        assertEquals(31_800, x[3], 200);
        assertEquals(0.00960, result.secondOrder(), 4e-4);
        assertTrue(result.importance().covers(0.00931), result.importance().toString());
        assertTrue(result.importance().high() < 0.0098);
    }

    @Test
    void seesTwoDesignPointsAndThatOneIsTooLittle() {
        FormResult result = form(LimitStates.standard(2), x -> LimitStates.fourBranch(x, 7),
                FormSettings.of(1).checked(4000));
        assertEquals(3, result.beta(), 1e-3);
        assertEquals("reliability.form.several", result.notes().get(0).code());
        double branches = LimitStates.fourBranchProbability(7);
        assertEquals(2.22e-3, branches, 0.01e-3);
        assertTrue(result.probability() < 0.7 * branches);
        assertTrue(result.importance().low() < branches && result.importance().high() > 0.8 * branches);
    }

    @Test
    void aMiddleThatViolatesHasANegativeIndex() {
        FormResult result = form(LimitStates.standard(2), x -> x[0] - 1, FormSettings.of(1));
        assertEquals(-1, result.beta(), 1e-6);
        assertEquals(StandardNormal.probability(1), result.probability(), 1e-6);
    }

    /** A paraboloid, its probability by the midpoint rule. */
    @Test
    void curvatureCorrectsABentLimitState() {
        FormResult bowl = form(LimitStates.standard(2), x -> 3 + 0.25 * x[1] * x[1] - x[0], FormSettings.of(1));
        double truth = 0;
        for (int i = -8000; i < 8000; i++) {
            double b = (i + 0.5) / 1000;
            truth += StandardNormal.density(b) * StandardNormal.probability(-(3 + 0.25 * b * b)) / 1000;
        }
        assertEquals(3, bowl.beta(), 1e-4);
        assertEquals(truth, bowl.secondOrder(), 0.02 * truth);
        assertTrue(Math.abs(bowl.probability() - truth) > 0.3 * truth);
    }

    @Test
    void noiseOfSolversNeedsALargerStepAndSaysSoOtherwise() {
        ToDoubleFunction<double[]> noisy = x -> 3 - x[0]
                + 0.02 * Math.sin(1e4 * x[0] + 3e4 * x[1]);
        FormSettings coarse = new FormSettings(40, 0.3, true, 2, 0.02, false, 0, 0.95, 1);
        assertEquals(3, form(LimitStates.standard(2), noisy, coarse).beta(), 0.1);
        FormResult fine = form(LimitStates.standard(2), noisy, new FormSettings(10, 1e-4, false, 1, 1e-3, false, 0, 0.95, 1));
        assertFalse(fine.settled());
        assertTrue(Double.isNaN(fine.probability()));
        assertEquals("reliability.form.unsteady", fine.notes().get(0).code());
    }

    @Test
    void failedRunsAreGoneAroundOrNamed() {
        FormResult beside = Form.run(LimitStates.standard(2), List.of("g"),
                new Journal(1000, x -> x[1] > 0.005 ? Answer.failure(1) : Answer.of(2 - x[0] + 0.1 * x[1])),
                FormSettings.of(1)).get(0);
        assertEquals(2 / Math.sqrt(1.01), beside.beta(), 1e-3);
        FormResult inside = Form.run(LimitStates.standard(2), List.of("g"),
                new Journal(1000, x -> x[0] > 1 ? Answer.failure(1) : Answer.of(2 - x[0])),
                new FormSettings(20, 0.01, false, 1, 1e-3, false, 0, 0.95, 1)).get(0);
        assertFalse(inside.settled());
        assertEquals("reliability.form.unsteady", inside.notes().get(0).code());
    }

    @Test
    void saysWhatItCannotDo() {
        assertEquals("reliability.form.flat", form(LimitStates.standard(2), x -> 1, FormSettings.of(1)).notes().get(0).code());
        assertEquals("reliability.discrete", assertThrows(ProblemException.class,
                () -> form(Space.of(Dimension.integer("n", 1, 3)), x -> 1, FormSettings.of(1))).problem().code());
        assertEquals("reliability.distribution", assertThrows(ProblemException.class,
                () -> form(Space.unit(2), x -> 1, FormSettings.of(1))).problem().code());
        assertEquals("reliability.setting.between", assertThrows(ProblemException.class,
                () -> new FormSettings(20, 0, false, 1, 1e-3, false, 0, 0.95, 1)).problem().code());
    }

    @Test
    void aStudyThatWasCutGoesOnWithTheSameRuns() {
        Journal whole = new Journal(10_000, x -> Answer.of(LimitStates.column(x)));
        Form.run(LimitStates.column(), List.of("g"), whole, FormSettings.of(1).checked(30));
        for (int cut : new int[] {1, 17, whole.sequence().size() - 3}) {
            Journal again = Journal.resumed(whole, cut, 10_000);
            Form.run(LimitStates.column(), List.of("g"), again, FormSettings.of(1).checked(30));
            assertEquals(whole.sequence(), again.sequence());
        }
        Journal poor = new Journal(12, x -> Answer.of(LimitStates.column(x)));
        FormResult early = Form.run(LimitStates.column(), List.of("g"), poor, FormSettings.of(1)).get(0);
        assertTrue(early.spent());
        assertEquals(whole.sequence().subList(0, 12), poor.sequence());
    }
}
