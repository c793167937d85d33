package org.simloom.optimization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.simloom.base.l10n.MessagesAudit;
import org.simloom.base.problem.ProblemException;
import org.simloom.optimization.internal.Ledger;
import org.simloom.sampling.Answer;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

class FailureTest {
    private static Stream<Methods> single() {
        return Methods.single();
    }

    private static OptimizationProblem unit(Methods method) {
        return new OptimizationProblem(Space.unit(2), method.objectives(), 0);
    }

    private static void refused(String code, org.junit.jupiter.api.function.Executable executable) {
        ProblemException refused = assertThrows(ProblemException.class, executable);
        assertEquals("optimization." + code, refused.problem().code());
        assertFalse(refused.problem().advice().isEmpty());
    }

    @Test
    void theTextsAreThereInBothLanguages() {
        assertEquals(List.of(), MessagesAudit.audit(Ledger.class));
    }

    @ParameterizedTest
    @MethodSource("single")
    void failuresInPartOfTheSpaceAreAvoided(Methods method) {
        Recorder evaluator = new Recorder(
                x -> x[0] + x[1] > 1.2 ? null : new double[] {Math.pow(x[0] - 0.6, 2) + Math.pow(x[1] - 0.5, 2)}, 150);
        OptimizationResult result = method.optimizer.minimize(unit(method), evaluator, 2);
        assertEquals(0, result.best().objectives()[0], 0.01, method.name());
        if (result.failures() > 0) {
            assertTrue(result.notes().stream().anyMatch(note -> note.code().equals("optimization.someFailed")));
        }
    }

    @Test
    void bayesianOptimizationLearnsWhereRunsFail() {
        Recorder evaluator = new Recorder(x -> x[0] > 0.4 ? null : new double[] {-x[0] + x[1] * x[1]}, 40);
        OptimizationResult result = new BayesianOptimization(BayesianSettings.standard())
                .minimize(new OptimizationProblem(Space.unit(2), 1, 0), evaluator, 1);
        assertEquals(-0.4, result.best().objectives()[0], 0.02);
        long deep = evaluator.sequence.subList(6, 21).stream().filter(x -> x[0] > 0.6).count();
        assertTrue(deep <= 4, deep + " of 15 runs deep in the region that fails, as chance would make 6");
    }

    @ParameterizedTest
    @EnumSource
    void whereEveryRunFailsItSaysSoBeforeTheBudgetIsGone(Methods method) {
        Recorder evaluator = new Recorder(x -> null, 10_000);
        refused("allFailed", () -> method.optimizer.minimize(unit(method), evaluator, 1));
        assertTrue(evaluator.runs <= 220, method + " " + evaluator.runs);
    }

    @ParameterizedTest
    @EnumSource
    void whereEveryRunFailsWithinASmallBudgetItSaysSoToo(Methods method) {
        refused("allFailed", () -> method.optimizer.minimize(unit(method), new Recorder(x -> null, 9), 1));
    }

    @ParameterizedTest
    @EnumSource
    void numbersThatAreNoneCountAsFailed(Methods method) {
        double[] none = new double[method.objectives()];
        none[0] = Double.NaN;
        refused("allFailed", () -> method.optimizer.minimize(unit(method), new Recorder(x -> none.clone(), 9), 1));
    }

    @ParameterizedTest
    @EnumSource
    void anObjectiveThatIsTheSameEverywhereIsNoted(Methods method) {
        double[] same = new double[method.objectives()];
        OptimizationResult result = method.optimizer.minimize(unit(method), new Recorder(x -> same.clone(), 300), 1);
        assertTrue(result.notes().stream().anyMatch(note -> note.code().equals("optimization.constant")));
    }

    @ParameterizedTest
    @EnumSource
    void pointsThatMayNotBeRunAreNeverAsked(Methods method) {
        Predicate<double[]> allowed = x -> x[0] <= x[1];
        Space space = new Space(Space.unit(2).dimensions(), null, allowed);
        Recorder evaluator = new Recorder(x -> {
            double f = Math.pow(x[0] - 0.8, 2) + Math.pow(x[1] - 0.2, 2);
            return method.objectives() == 1 ? new double[] {f} : new double[] {f, x[1]};
        }, 120);
        OptimizationResult result = method.optimizer.minimize(new OptimizationProblem(space, method.objectives(), 0), evaluator, 1);
        assertTrue(evaluator.sequence.stream().allMatch(allowed));
        assertEquals(0.18, result.front().get(0).objectives()[0], 0.03, method.name());
    }

    @ParameterizedTest
    @EnumSource
    void conditionsThatContradictEachOtherAreSaid(Methods method) {
        Space space = new Space(Space.unit(2).dimensions(), null, x -> x[0] > 0.9 && x[0] < 0.1);
        refused("noneAllowed", () -> method.optimizer.minimize(new OptimizationProblem(space, method.objectives(), 0),
                new Recorder(x -> new double[] {0}, 10), 1));
    }

    @ParameterizedTest
    @EnumSource
    void rangesThatAreMissingOrEmptyAreSaid(Methods method) {
        Space open = Space.of(Dimension.continuous("x", 0, Double.POSITIVE_INFINITY));
        Space fixed = Space.of(Dimension.continuous("x", 2, 2));
        refused("unbounded", () -> method.optimizer.minimize(new OptimizationProblem(open, method.objectives(), 0),
                new Recorder(x -> new double[] {0}, 10), 1));
        refused("nothingVaries", () -> method.optimizer.minimize(new OptimizationProblem(fixed, method.objectives(), 0),
                new Recorder(x -> new double[] {0}, 10), 1));
    }

    @Test
    void methodsThatDoNotFitTheObjectivesAreRefused() {
        OptimizationProblem two = new OptimizationProblem(Space.unit(2), 2, 0);
        OptimizationProblem one = new OptimizationProblem(Space.unit(2), 1, 0);
        Recorder evaluator = new Recorder(x -> new double[] {0, 0}, 10);
        for (Methods method : List.of(Methods.BOBYQA, Methods.NELDER_MEAD, Methods.CMA_ES, Methods.BAYESIAN)) {
            refused("oneObjective", () -> method.optimizer.minimize(two, evaluator, 1));
        }
        refused("severalObjectives", () -> Methods.NSGA3.optimizer.minimize(one, evaluator, 1));
        refused("startSize", () -> new Bobyqa(LocalSettings.standard().withStart(1)).minimize(one, evaluator, 1));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        refused("setting", () -> new NelderMead(LocalSettings.standard().withStarts(0)));
        refused("setting", () -> new Bobyqa(LocalSettings.standard().withTolerance(0.5)));
        refused("setting", () -> new CmaEs(CmaEsSettings.standard().withRestarts(-1)));
        refused("setting", () -> new Nsga2(NsgaSettings.standard().withPopulation(2)));
        refused("setting", () -> new BayesianOptimization(BayesianSettings.standard().withBatch(0)));
    }

    @ParameterizedTest
    @EnumSource
    void cancellingPassesThrough(Methods method) {
        Evaluator cancelled = new Evaluator() {
            private int left = 20;

            @Override
            public List<Answer> evaluate(List<double[]> points) {
                left -= points.size();
                if (left < 0) {
                    throw new CancellationException();
                }
                return points.stream().map(x -> Answer.of(method.objectives() == 1 ? new double[] {x[0]} : x)).toList();
            }

            @Override
            public int remaining() {
                return Integer.MAX_VALUE;
            }
        };
        assertThrows(CancellationException.class, () -> method.optimizer.minimize(unit(method), cancelled, 1));
    }
}
