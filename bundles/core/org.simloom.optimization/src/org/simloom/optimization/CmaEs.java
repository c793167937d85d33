package org.simloom.optimization;

import java.util.Arrays;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.simloom.optimization.internal.Checks;
import org.simloom.optimization.internal.CmaDescents;
import org.simloom.optimization.internal.Ledger;
import org.simloom.optimization.internal.Results;
import org.simloom.sampling.BudgetSpentException;
import org.simloom.sampling.Evaluator;

/**
 * Evolution with an adapted covariance matrix, whole generations asked at once (N. Hansen, arXiv:1604.00772); restarts
 * with doubled population as in A. Auger and N. Hansen, IEEE CEC 2005. Points are ranked by the rules of Deb, so
 * constraints need no weights. Whole numbers and choices are rounded, with a smallest standard deviation that keeps
 * them moving; choices count in the order in which they are listed.
 */
public final class CmaEs implements Optimizer {
    private final CmaEsSettings settings;

    public CmaEs(CmaEsSettings settings) {
        Checks.setting(settings.population() == 0 || settings.population() >= 4, "population", "0, ≥ 4", settings.population());
        Checks.setting(settings.step() > 0 && settings.step() <= 1, "step", "0 … 1", settings.step());
        Checks.setting(settings.tolerance() > 0, "tolerance", "> 0", settings.tolerance());
        Checks.setting(settings.restarts() >= 0, "restarts", "≥ 0", settings.restarts());
        Checks.setting(settings.evaluations() >= 1, "evaluations", "≥ 1", settings.evaluations());
        this.settings = settings;
    }

    @Override
    public OptimizationResult minimize(OptimizationProblem problem, Evaluator evaluator, long seed) {
        Checks.single(problem);
        Checks.start(problem, settings.start());
        Ledger ledger = new Ledger(problem, evaluator, settings.evaluations());
        RandomGenerator random = new Well19937c(seed);
        double[] middle = new double[problem.space().size()];
        Arrays.fill(middle, 0.5);
        double[] start = settings.start() == null ? problem.space().at(middle) : problem.space().nearest(settings.start());
        StopReason reason;
        try {
            reason = new CmaDescents(ledger, random, settings).run(start);
        } catch (BudgetSpentException spent) {
            reason = StopReason.BUDGET;
        }
        return Results.of(ledger, reason);
    }
}
