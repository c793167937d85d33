package org.simloom.optimization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.simloom.optimization.benchmark.BenchmarkFunction;
import org.simloom.optimization.benchmark.OptimizerBenchmark;
import org.simloom.sampling.Space;

/** Published functions: L. C. W. Dixon and G. P. Szegö (1978), H. H. Rosenbrock (Comput. J. 3, 1960). */
class SingleObjectiveTest {
    private static final LocalSettings FOUR = LocalSettings.standard().withStarts(4);

    /** Rosenbrock's valley in four variables; its minimum 0, here moved to 1 so that a share of it has a meaning. */
    private static BenchmarkFunction rosenbrock() {
        return new BenchmarkFunction("Rosenbrock", Space.box(new double[] {-2, -2, -2, -2}, new double[] {2, 2, 2, 2}), x -> {
            double sum = 1;
            for (int i = 0; i < 3; i++) {
                sum += 100 * Math.pow(x[i + 1] - x[i] * x[i], 2) + Math.pow(1 - x[i], 2);
            }
            return sum;
        }, 1);
    }

    private static void reaches(Optimizer optimizer, BenchmarkFunction function, double share, int median, int most) {
        int[] counts = OptimizerBenchmark.evaluations(optimizer, function, share, 5, most);
        assertTrue(OptimizerBenchmark.median(counts) <= median, function.name() + ": " + Arrays.toString(counts));
    }

    @Test
    void theBenchmarkFunctionsHaveTheirPublishedMinima() {
        assertEquals(0.397887, BenchmarkFunction.branin().function().applyAsDouble(new double[] {Math.PI, 2.275}), 1e-6);
        assertEquals(-3.32237, BenchmarkFunction.hartmann6().function()
                .applyAsDouble(new double[] {0.20169, 0.150011, 0.476874, 0.275332, 0.311652, 0.6573}), 1e-5);
    }

    @Test
    void theSimplexReachesTheMinimaFromFourStarts() {
        reaches(new NelderMead(FOUR), BenchmarkFunction.branin(), 1e-4, 200, 1000);
        reaches(new NelderMead(FOUR), BenchmarkFunction.hartmann6(), 1e-3, 900, 5000);
        reaches(new NelderMead(FOUR), rosenbrock(), 1e-4, 2000, 5000);
    }

    @Test
    void bobyqaReachesTheMinimaFromFourStarts() {
        reaches(new Bobyqa(FOUR), BenchmarkFunction.branin(), 1e-4, 120, 1000);
        reaches(new Bobyqa(FOUR), BenchmarkFunction.hartmann6(), 1e-3, 300, 5000);
        reaches(new Bobyqa(FOUR), rosenbrock(), 1e-4, 1500, 5000);
    }

    @Test
    void cmaEsReachesTheMinima() {
        reaches(new CmaEs(CmaEsSettings.standard()), BenchmarkFunction.branin(), 1e-4, 400, 1000);
        reaches(new CmaEs(CmaEsSettings.standard().withRestarts(3)), BenchmarkFunction.hartmann6(), 1e-3, 1000, 10000);
        reaches(new CmaEs(CmaEsSettings.standard()), rosenbrock(), 1e-4, 2000, 5000);
    }

    @Test
    void bayesianOptimizationIsWithinOnePercentAfterFewRuns() {
        reaches(new BayesianOptimization(BayesianSettings.standard()), BenchmarkFunction.branin(), 0.01, 30, 40);
        reaches(new BayesianOptimization(BayesianSettings.standard()), BenchmarkFunction.hartmann6(), 0.01, 60, 60);
    }

    @Test
    void aMinimumOnTheFaceOfTheBoxIsReached() {
        OptimizationProblem problem = new OptimizationProblem(Space.box(new double[] {1, -3}, new double[] {4, 5}), 1, 0);
        for (Optimizer optimizer : new Optimizer[] {new NelderMead(LocalSettings.standard()),
                new Bobyqa(LocalSettings.standard()), new CmaEs(CmaEsSettings.standard()),
                new BayesianOptimization(BayesianSettings.standard().withEvaluations(40))}) {
            Recorder evaluator = new Recorder(x -> new double[] {x[0] + (x[1] - 7) * (x[1] - 7)}, 2000);
            OptimizationResult result = optimizer.minimize(problem, evaluator, 1);
            assertEquals(5, result.best().objectives()[0], 1e-2, optimizer.getClass().getSimpleName());
        }
    }

    @Test
    void oneVariableIsEnough() {
        OptimizationProblem problem = new OptimizationProblem(Space.box(new double[] {-10}, new double[] {10}), 1, 0);
        for (Optimizer optimizer : new Optimizer[] {new NelderMead(LocalSettings.standard()),
                new Bobyqa(LocalSettings.standard()), new CmaEs(CmaEsSettings.standard()),
                new BayesianOptimization(BayesianSettings.standard().withEvaluations(30))}) {
            Recorder evaluator = new Recorder(x -> new double[] {(x[0] - 3) * (x[0] - 3)}, 2000);
            OptimizationResult result = optimizer.minimize(problem, evaluator, 1);
            assertEquals(3, result.best().point()[0], 0.02, optimizer.getClass().getSimpleName());
        }
    }
}
