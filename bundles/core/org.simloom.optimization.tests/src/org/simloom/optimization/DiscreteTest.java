package org.simloom.optimization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;

/** Whole numbers and choices. */
class DiscreteTest {
    private static Stream<Methods> single() {
        return Methods.single();
    }

    /** Minimum 0.5 at a = 1.5, teeth = 13, material = steel; the other materials cost more or have their optimum elsewhere. */
    private static double[] mixed(double[] x) {
        double[] cost = {3, 0.5, 2, 1.5};
        double[] best = {0, 1.5, -1, 2};
        int material = (int) x[2];
        return new double[] {cost[material] + Math.pow(x[0] - best[material], 2) + 0.1 * Math.pow(x[1] - 13, 2)};
    }

    private static final Space MIXED = Space.of(Dimension.continuous("a", -3, 3), Dimension.integer("teeth", 5, 40),
            Dimension.choice("material", "brass", "steel", "aluminium", "nylon"));

    @ParameterizedTest
    @MethodSource("single")
    void mixedVariablesReachTheirOptimum(Methods method) {
        int budget = method == Methods.BAYESIAN ? 60 : 800;
        Recorder evaluator = new Recorder(DiscreteTest::mixed, budget);
        OptimizationResult result = method.optimizer.minimize(new OptimizationProblem(MIXED, 1, 0), evaluator, 3);
        assertEquals(0.5, result.best().objectives()[0], 0.05);
        assertEquals(13, result.best().point()[1]);
        assertEquals(1, result.best().point()[2]);
        assertTrue(evaluator.sequence.stream().allMatch(x -> x[1] == Math.rint(x[1]) && x[2] == Math.rint(x[2])));
    }

    @ParameterizedTest
    @MethodSource("single")
    void aSpaceOfFewPointsIsSeenWholeAndThenItEnds(Methods method) {
        Space few = Space.of(Dimension.integer("n", 1, 4), Dimension.choice("c", "a", "b", "c"));
        Recorder evaluator = new Recorder(x -> new double[] {Math.abs(x[0] - 3) + Math.abs(x[1] - 2)}, 1000);
        OptimizationResult result = method.optimizer.minimize(new OptimizationProblem(few, 1, 0), evaluator, 1);
        assertArrayEquals(new double[] {3, 2}, result.best().point());
        assertTrue(result.evaluations() <= 12);
        assertTrue(result.reason() != StopReason.BUDGET);
    }

    /**
     * Gear train: E. Sandgren, J. Mech. Des. 112 (1990); best known 2.7009e-12 with 16, 19, 43, 49 teeth (K. Deb and M.
     * Goyal, 1996). Within a millionth of the wanted ratio is what a few thousand runs must give.
     */
    @Test
    void theGearTrainComesNearItsRatio() {
        Space gears = Space.of(Dimension.integer("a", 12, 60), Dimension.integer("b", 12, 60), Dimension.integer("d", 12, 60),
                Dimension.integer("f", 12, 60));
        Recorder evaluator = new Recorder(x -> new double[] {Math.pow(1 / 6.931 - x[0] * x[1] / (x[2] * x[3]), 2)}, 4000);
        OptimizationResult result = new Nsga2(NsgaSettings.standard().withPopulation(50))
                .minimize(new OptimizationProblem(gears, 1, 0), evaluator, 1);
        assertTrue(result.best().objectives()[0] < 1e-8, "found " + result.best().objectives()[0]);
    }

    @Test
    void aVariableWithASingleValueStandsStill() {
        Space space = Space.of(Dimension.continuous("x", 0, 1), Dimension.continuous("fixed", 4, 4));
        for (Methods method : Methods.single().toList()) {
            Recorder evaluator = new Recorder(x -> new double[] {Math.abs(x[0] - 0.3) + x[1]}, 80);
            OptimizationResult result = method.optimizer.minimize(new OptimizationProblem(space, 1, 0), evaluator, 1);
            assertEquals(4, result.best().point()[1]);
            assertEquals(4, result.best().objectives()[0], 0.02, method.name());
        }
    }
}
