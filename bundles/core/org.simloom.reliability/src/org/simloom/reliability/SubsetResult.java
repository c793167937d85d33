package org.simloom.reliability;

import java.util.List;

import org.simloom.base.problem.Problem;

/**
 * Probability of one margin by subset simulation.
 *
 * @param margin      its name
 * @param probability of a negative margin
 * @param cov         coefficient of variation of the probability
 * @param thresholds  of the levels; the last is 0 where the failure was reached
 * @param worst       the sample with the smallest margin, in the units of the space
 * @param evaluations how many different points had been run in the study when this margin was done
 * @param spent       whether the budget ended it early
 * @param notes       what should be known of it
 */
public record SubsetResult(String margin, Estimate probability, double cov, double[] thresholds, double[] worst,
        int evaluations, boolean spent, List<Problem> notes) {
}
