package org.simloom.reliability.sensitivity;

import org.simloom.reliability.Estimate;

/**
 * How a variable and a response go together in given samples.
 *
 * @param pearson          correlation of their values, from -1 to 1; {@code NaN} for choices
 * @param spearman         correlation of their ranks; {@code NaN} for choices
 * @param regression       standardised regression coefficient: by how many standard deviations the response changes with
 *                         one of the variable, all others held; of a choice without its sign
 * @param rankRegression   the same of ranks, for responses that rise or fall but not along a line
 * @param correlationRatio η²: part of the variance of the response that goes where the variable alone is known, whatever
 *                         the shape; an estimate of its first Sobol' index
 */
public record Influence(String response, String variable, double pearson, double spearman, Estimate regression,
        Estimate rankRegression, Estimate correlationRatio) {
}
