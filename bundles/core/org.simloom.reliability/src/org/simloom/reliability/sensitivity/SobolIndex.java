package org.simloom.reliability.sensitivity;

import org.simloom.reliability.Estimate;

/**
 * How much of the variance of a response comes from a variable.
 *
 * @param first part that goes where the variable alone is fixed; {@link Estimate#NONE} where the response does not vary
 * @param total part that stays where all other variables are fixed
 */
public record SobolIndex(String response, String variable, Estimate first, Estimate total) {
}
