package org.simloom.study;

/**
 * What a surrogate says of a response at a point, in the unit of the response.
 *
 * @param mean   expected value
 * @param low    lower end of the interval that holds it with a probability of 95 %
 * @param high   upper end
 * @param inside whether the point lies within what the surrogate has learnt from; outside it guesses
 */
public record Prediction(double mean, double low, double high, boolean inside) {
}
