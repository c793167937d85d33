package org.simloom.reliability.learning;

import java.util.List;

import org.simloom.base.problem.Problem;

/**
 * What was learnt of all responses.
 *
 * @param responses   in the order of the evaluator
 * @param history     runs and the least Q² of all responses after each batch
 * @param evaluations how many different points were run
 * @param failed      how many of them failed
 * @param spent       whether the budget ended it early
 * @param notes       what should be known of it
 */
public record ResponseResult(List<LearntResponse> responses, List<Step> history, int evaluations, int failed,
        boolean spent, List<Problem> notes) {
    /** State after a batch. */
    public record Step(int evaluations, double quality) {
    }
}
