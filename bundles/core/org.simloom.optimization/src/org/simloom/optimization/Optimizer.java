package org.simloom.optimization;

import org.simloom.sampling.Evaluator;

/** A method that looks for the smallest objectives by asking points. */
public interface Optimizer {
    /**
     * Looks until the budget is spent or nothing is left to gain. Asks the same points in the same order whenever it
     * gets the same answers. A run that failed is avoided from then on, and so is a point that may not be run.
     *
     * @param evaluator answers with objectives, then margins
     * @param seed      of all random numbers
     * @throws org.simloom.base.problem.ProblemException    where the method does not fit the problem or its settings are
     *                                                      wrong, where no point may be run, or where every run failed
     * @throws java.util.concurrent.CancellationException   as it comes from the evaluator
     */
    OptimizationResult minimize(OptimizationProblem problem, Evaluator evaluator, long seed);
}
