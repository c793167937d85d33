package org.simloom.optimization;

import org.hipparchus.random.Well19937c;
import org.simloom.optimization.internal.Checks;
import org.simloom.optimization.internal.GeneticMethod;
import org.simloom.optimization.internal.Ledger;
import org.simloom.sampling.Evaluator;

/**
 * Several objectives by NSGA-II (Deb, Pratap, Agarwal and Meyarivan, IEEE Trans. Evol. Comput. 6, 2002), with the operators
 * and the sorting of jMetal. Good for two objectives; takes one as well.
 */
public final class Nsga2 implements Optimizer {
    private final NsgaSettings settings;

    public Nsga2(NsgaSettings settings) {
        GeneticMethod.check(settings);
        this.settings = settings;
    }

    @Override
    public OptimizationResult minimize(OptimizationProblem problem, Evaluator evaluator, long seed) {
        Checks.ranges(problem);
        Ledger ledger = new Ledger(problem, evaluator, settings.evaluations());
        return GeneticMethod.crowding(ledger, settings, new Well19937c(seed)).run();
    }
}
