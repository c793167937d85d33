package org.simloom.reliability.learning;

import org.simloom.surrogate.GaussianProcess;

/**
 * How well a response is known.
 *
 * @param response its name
 * @param quality  Q² by leave-one-out; {@code NaN} where it does not vary
 * @param rmse     root mean square of the leave-one-out errors, in the unit of the response
 * @param samples  how many it was learnt from
 * @param reached  whether the quality asked for was reached
 * @param model    {@code null} where it does not vary
 */
public record LearntResponse(String response, double quality, double rmse, int samples, boolean reached,
        GaussianProcess model) {
}
