package org.simloom.reliability.sensitivity;

import org.simloom.reliability.Estimate;

/**
 * Elementary effects of a variable on a response, in the unit of the response, for the whole range of the variable.
 *
 * @param muStar mean of their sizes: how much the variable matters
 * @param mu     their mean: in which direction
 * @param sigma  their standard deviation: how much this depends on where, by curvature or other variables
 * @param count  how many effects there are; those with a failed end are missing
 */
public record MorrisEffect(String response, String variable, Estimate muStar, double mu, double sigma, int count) {
}
