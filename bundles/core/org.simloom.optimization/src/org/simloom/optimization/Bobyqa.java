package org.simloom.optimization;

import org.simloom.optimization.internal.LocalMethod;
import org.simloom.optimization.internal.QuadraticSearch;
import org.simloom.sampling.Evaluator;

/**
 * Powell's BOBYQA over the real variables, from several starts side by side. Constraints are taken in by an augmented Lagrangian
 * (Birgin and Martínez, Optim. Methods Softw. 23, 2008), whole numbers and choices by asking their neighbours (Audet
 * and Dennis, SIAM J. Optim. 11, 2001).
 */
public final class Bobyqa implements Optimizer {
    private final LocalMethod method;

    public Bobyqa(LocalSettings settings) {
        method = new LocalMethod(settings, new QuadraticSearch());
    }

    @Override
    public OptimizationResult minimize(OptimizationProblem problem, Evaluator evaluator, long seed) {
        return method.minimize(problem, evaluator, seed);
    }
}
