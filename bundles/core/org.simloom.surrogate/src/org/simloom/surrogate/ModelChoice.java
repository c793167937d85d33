package org.simloom.surrogate;

import java.util.List;

import org.simloom.base.problem.Problem;

/**
 * Which kind of surrogate predicts best what it has not seen.
 *
 * @param best   the one of least error, learnt from all samples
 * @param scores of all kinds, the best first, those that could not be learnt last
 */
public record ModelChoice(Surrogate best, List<Score> scores) {
    /**
     * How a kind fared in cross-validation.
     *
     * @param kind      which
     * @param q2        predictive coefficient of determination; NaN where it could not be learnt
     * @param rmse      root mean square of the errors, in the unit of the response; NaN where it could not be learnt
     * @param predicted of each sample, by a surrogate that has not seen its fold; empty where it could not be learnt
     * @param problem   why it could not be learnt, otherwise {@code null}
     */
    public record Score(SurrogateKind kind, double q2, double rmse, double[] predicted, Problem problem) {
    }
}
