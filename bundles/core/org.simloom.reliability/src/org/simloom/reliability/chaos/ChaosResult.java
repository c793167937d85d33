package org.simloom.reliability.chaos;

import java.util.List;

import org.simloom.base.problem.Problem;

/**
 * Polynomial chaos of every response.
 *
 * @param responses   in the order of the evaluator
 * @param evaluations how many different points were run
 * @param failed      how many of them failed
 * @param spent       whether the budget ended it early
 * @param notes       what should be known of it
 */
public record ChaosResult(List<ChaosResponse> responses, int evaluations, int failed, boolean spent,
        List<Problem> notes) {
}
