package org.simloom.reliability.sensitivity;

import java.util.List;

import org.simloom.base.problem.Problem;

/**
 * Influences of every variable on every response.
 *
 * @param influences by response, then by variable
 * @param fits       how much of each response the regressions explain: where little, their coefficients say little
 * @param notes      what should be known of them
 */
public record RegressionResult(List<Influence> influences, List<Fit> fits, List<Problem> notes) {
    /**
     * Coefficients of determination.
     *
     * @param samples   how many had a value
     * @param r2        of the regression
     * @param rankR2    of that of ranks
     */
    public record Fit(String response, int samples, double r2, double rankR2) {
    }
}
