package org.simloom.optimization;

import org.simloom.optimization.internal.BayesianMethod;
import org.simloom.optimization.internal.Checks;
import org.simloom.optimization.internal.Ledger;
import org.simloom.sampling.Evaluator;

/**
 * Bayesian optimisation for runs that are expensive: Gaussian processes of objective and margins tell where the next run
 * promises most (D. R. Jones, M. Schonlau and W. J. Welch, J. Global Optim. 13, 1998), weighted by how probably each
 * constraint holds and the run succeeds. A batch believes its earlier points to come out as predicted.
 */
public final class BayesianOptimization implements Optimizer {
    private final BayesianSettings settings;

    public BayesianOptimization(BayesianSettings settings) {
        Checks.setting(settings.initial() == 0 || settings.initial() >= 4, "initial", "0, ≥ 4", settings.initial());
        Checks.setting(settings.batch() >= 1, "batch", "≥ 1", settings.batch());
        Checks.setting(settings.tolerance() >= 0, "tolerance", "≥ 0", settings.tolerance());
        Checks.setting(settings.evaluations() >= 1, "evaluations", "≥ 1", settings.evaluations());
        this.settings = settings;
    }

    @Override
    public OptimizationResult minimize(OptimizationProblem problem, Evaluator evaluator, long seed) {
        Checks.single(problem);
        return new BayesianMethod(new Ledger(problem, evaluator, settings.evaluations()), settings, seed).run();
    }
}
