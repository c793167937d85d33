package org.simloom.reliability.learning;

import java.util.List;

import org.simloom.base.problem.Problem;
import org.simloom.reliability.Estimate;
import org.simloom.surrogate.Surrogate;

/**
 * What was learnt of a limit state.
 *
 * @param margin      its name
 * @param probability of a negative margin; its interval holds both the model's uncertainty and that of sampling
 * @param settled     whether the model's part of it is within the accuracy asked for
 * @param quality     Q² of the model by leave-one-out, over standard normal variables; {@code NaN} where it does not vary
 * @param model       the margin over independent standard normal variables; {@code null} where it does not vary
 * @param evaluations how many different points had been run in the study when this margin was done
 * @param spent       whether the budget ended it early
 * @param notes       what should be known of it
 */
public record LimitState(String margin, Estimate probability, boolean settled, double quality, Surrogate model,
        int evaluations, boolean spent, List<Problem> notes) {
}
