package org.simloom.reliability.worstcase;

import java.util.List;

import org.simloom.base.problem.Problem;

/**
 * Worst cases of all margins.
 *
 * @param margins     in the order of the evaluator
 * @param evaluations how many different points were run
 * @param failed      how many of them failed: what the margins are there is not known
 * @param spent       whether the budget ended it early
 * @param notes       what should be known of it
 */
public record WorstCaseResult(List<MarginWorst> margins, int evaluations, int failed, boolean spent,
        List<Problem> notes) {
}
