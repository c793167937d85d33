package org.simloom.reliability.sensitivity;

import java.util.List;

import org.simloom.base.problem.Problem;

/**
 * Sobol' indices of every response.
 *
 * @param indices     by response, then by variable
 * @param evaluations how many different points were run
 * @param failed      how many of them failed
 * @param spent       whether the budget ended it early
 * @param notes       what should be known of them
 */
public record SobolResult(List<SobolIndex> indices, int evaluations, int failed, boolean spent, List<Problem> notes) {
}
