package org.simloom.optimization;

import org.hipparchus.random.Well19937c;
import org.simloom.optimization.internal.Checks;
import org.simloom.optimization.internal.GeneticMethod;
import org.simloom.optimization.internal.Ledger;
import org.simloom.optimization.internal.Problems;
import org.simloom.sampling.Evaluator;

/**
 * Several objectives by NSGA-III (Deb and Jain, IEEE Trans. Evol. Comput. 18, 2014), with the operators and the sorting of
 * jMetal. Good for three objectives and more; takes two as well.
 */
public final class Nsga3 implements Optimizer {
    private final NsgaSettings settings;

    public Nsga3(NsgaSettings settings) {
        GeneticMethod.check(settings);
        this.settings = settings;
    }

    @Override
    public OptimizationResult minimize(OptimizationProblem problem, Evaluator evaluator, long seed) {
        if (problem.objectives() < 2) {
            throw Problems.error("severalObjectives", null, 2, problem.objectives());
        }
        Checks.ranges(problem);
        Ledger ledger = new Ledger(problem, evaluator, settings.evaluations());
        return GeneticMethod.niches(ledger, settings, new Well19937c(seed)).run();
    }
}
