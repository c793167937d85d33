package org.simloom.optimization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.simloom.sampling.Space;

/** Designs with published optima, see {@link EngineeringProblems}; feasible means every margin is 0 or more. */
class ConstrainedTest {
    private static void weldedBeam(Optimizer optimizer, double share, int evaluations) {
        reaches(optimizer, new OptimizationProblem(EngineeringProblems.weldedBeamSpace(), 1, 7),
                new Recorder(EngineeringProblems.weldedBeam(), evaluations), EngineeringProblems.WELDED_BEAM, share);
    }

    private static void speedReducer(Optimizer optimizer, double share, int evaluations) {
        reaches(optimizer, new OptimizationProblem(EngineeringProblems.speedReducerSpace(), 1, 11),
                new Recorder(EngineeringProblems.speedReducer(), evaluations), EngineeringProblems.SPEED_REDUCER, share);
    }

    private static void reaches(Optimizer optimizer, OptimizationProblem problem, Recorder evaluator, double optimum, double share) {
        OptimizationResult result = optimizer.minimize(problem, evaluator, 1);
        assertTrue(result.best().feasible());
        double found = result.best().objectives()[0];
        assertTrue(found <= optimum * (1 + share), "found " + found + " after " + result.evaluations());
        assertTrue(found >= optimum * (1 - 1e-6), "better than the optimum: " + found);
    }

    @Test
    void theProblemsHaveTheirPublishedOptima() {
        double[] beam = EngineeringProblems.weldedBeam().apply(new double[] {0.205730, 3.470489, 9.036624, 0.205730});
        assertEquals(EngineeringProblems.WELDED_BEAM, beam[0], 1e-4);
        double[] reducer = EngineeringProblems.speedReducer().apply(new double[] {3.5, 0.7, 17, 7.3, 7.715320, 3.350215, 5.286654});
        assertEquals(EngineeringProblems.SPEED_REDUCER, reducer[0], 1e-2);
        for (int i = 1; i < reducer.length; i++) {
            assertTrue(reducer[i] >= -1e-5, "margin " + i);
        }
    }

    @Test
    void cmaEsFindsTheWeldedBeam() {
        weldedBeam(new CmaEs(CmaEsSettings.standard()), 1e-3, 4000);
    }

    @Test
    void cmaEsFindsTheSpeedReducer() {
        speedReducer(new CmaEs(CmaEsSettings.standard()), 1e-3, 4000);
    }

    @Test
    void bobyqaFindsTheWeldedBeamFromFourStarts() {
        weldedBeam(new Bobyqa(LocalSettings.standard().withStarts(4)), 1e-3, 10000);
    }

    @Test
    void bobyqaFindsTheSpeedReducerFromFourStarts() {
        speedReducer(new Bobyqa(LocalSettings.standard().withStarts(4)), 1e-3, 6000);
    }

    @Test
    void theSimplexFindsTheWeldedBeam() {
        weldedBeam(new NelderMead(LocalSettings.standard()), 1e-3, 8000);
    }

    @Test
    void bayesianOptimizationNeedsFewRunsForBoth() {
        weldedBeam(new BayesianOptimization(BayesianSettings.standard()), 0.02, 45);
        speedReducer(new BayesianOptimization(BayesianSettings.standard()), 0.01, 30);
    }

    @Test
    void whereNothingIsFeasibleTheLeastViolatedPointIsNamedAsSuch() {
        OptimizationProblem problem = new OptimizationProblem(Space.unit(2), 1, 2);
        for (Optimizer optimizer : new Optimizer[] {new CmaEs(CmaEsSettings.standard()),
                new Bobyqa(LocalSettings.standard()), new NelderMead(LocalSettings.standard()),
                new BayesianOptimization(BayesianSettings.standard().withEvaluations(30))}) {
            Recorder evaluator = new Recorder(x -> new double[] {x[1], x[0] - 2, 0.5 - x[0]}, 400);
            OptimizationResult result = optimizer.minimize(problem, evaluator, 1);
            assertTrue(result.best().violation() > 0);
            assertTrue(result.notes().stream().anyMatch(note -> note.code().equals("optimization.infeasible")));
            assertTrue(Double.isNaN(result.history().getLast().best()));
            assertTrue(result.history().getLast().violation() > 0);
        }
    }
}
