package org.simloom.optimization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;

/** A study that is begun again asks the same points, however far it had come and whatever else runs. */
class ReplayTest {
    private static final Space SPACE = Space.of(Dimension.continuous("a", -2, 3), Dimension.integer("b", 0, 9),
            Dimension.choice("c", "x", "y", "z"), Dimension.continuous("d", 0, 10));
    private static final int BUDGET = 40;

    /** Fails in a corner, and has a constraint. */
    private static Function<double[], double[]> function(Methods method) {
        return x -> {
            if (x[0] > 2 && x[3] > 8) {
                return null;
            }
            double f = (x[0] - 1) * (x[0] - 1) + (x[1] - 4) * (x[1] - 4) + x[2] + Math.abs(x[3] - 3);
            double margin = x[3] + x[0] - 3;
            return method.objectives() == 1 ? new double[] {f, margin} : new double[] {f, x[3] * x[3], margin};
        };
    }

    private static OptimizationResult run(Methods method, Recorder evaluator) {
        return method.optimizer.minimize(new OptimizationProblem(SPACE, method.objectives(), 1), evaluator, 7);
    }

    private static void same(List<double[]> first, List<double[]> second) {
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            assertArrayEquals(first.get(i), second.get(i), "point " + i);
        }
    }

    @ParameterizedTest
    @EnumSource
    void begunAgainFromACutJournalItAsksTheSameSequence(Methods method) {
        Recorder whole = new Recorder(function(method), BUDGET);
        OptimizationResult expected = run(method, whole);
        for (int cut : new int[] {1, 17, 33, BUDGET}) {
            Recorder again = new Recorder(whole, cut, BUDGET);
            OptimizationResult result = run(method, again);
            assertEquals(whole.known(), again.known());
            assertEquals(Math.max(0, whole.known().size() - cut), again.runs);
            same(whole.sequence, again.sequence);
            assertArrayEquals(expected.best().point(), result.best().point());
            assertEquals(expected.history(), result.history());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLargerBudgetKeepsTheSamplesOfASmallerOne(Methods method) {
        Recorder small = new Recorder(function(method), 25);
        Recorder large = new Recorder(function(method), BUDGET);
        OptimizationResult result = run(method, small);
        run(method, large);
        assertEquals(StopReason.BUDGET, result.reason());
        assertEquals(25, result.evaluations());
        assertEquals(small.known(), large.known().subList(0, 25));
    }

    @ParameterizedTest
    @EnumSource
    void theBudgetMayEndInTheMiddleOfABatch(Methods method) {
        for (int budget : new int[] {7, 8, 19}) {
            OptimizationResult result = run(method, new Recorder(function(method), budget));
            assertEquals(StopReason.BUDGET, result.reason());
            assertEquals(budget, result.evaluations());
            assertEquals(budget, result.history().size());
        }
    }

    @Test
    void aBoundOfTheSettingsEndsLikeABudget() {
        OptimizationResult result = new CmaEs(CmaEsSettings.standard().withEvaluations(21))
                .minimize(new OptimizationProblem(SPACE, 1, 1), new Recorder(function(Methods.CMA_ES), 1000), 7);
        assertEquals(StopReason.BUDGET, result.reason());
        assertEquals(21, result.evaluations());
    }

    @Test
    void studiesAtOnceDoNotDisturbEachOther() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Methods method : List.of(Methods.NSGA2, Methods.NSGA3, Methods.BOBYQA)) {
                Recorder alone = new Recorder(function(method), 100);
                run(method, alone);
                List<Callable<Recorder>> many = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    many.add(() -> {
                        Recorder one = new Recorder(function(method), 100);
                        run(method, one);
                        return one;
                    });
                }
                for (Future<Recorder> one : threads.invokeAll(many)) {
                    assertEquals(alone.known(), one.get().known(), method.name());
                }
            }
        }
    }

    @Test
    void anotherSeedAsksOtherPoints() {
        Recorder first = new Recorder(function(Methods.NSGA2), BUDGET);
        Recorder second = new Recorder(function(Methods.NSGA2), BUDGET);
        OptimizationProblem problem = new OptimizationProblem(SPACE, 1, 1);
        Methods.NSGA2.optimizer.minimize(problem, first, 1);
        Methods.NSGA2.optimizer.minimize(problem, second, 2);
        assertTrue(!first.known().equals(second.known()));
    }

    @Test
    void startsAndGenerationsAreAskedAsBatches() {
        Recorder starts = new Recorder(function(Methods.BOBYQA), BUDGET);
        run(Methods.BOBYQA, starts);
        assertTrue(starts.batches.stream().filter(size -> size == 3).count() >= 5, starts.batches.toString());
        Recorder generations = new Recorder(function(Methods.CMA_ES), BUDGET);
        run(Methods.CMA_ES, generations);
        assertTrue(generations.batches.get(0) >= 6, generations.batches.toString());
        Recorder believed = new Recorder(function(Methods.BAYESIAN), 25);
        run(Methods.BAYESIAN, believed);
        assertEquals(3, believed.batches.get(2));
    }
}
