package org.simloom.surrogate;

/**
 * A run whose value falls far outside what all others let expect.
 *
 * @param sample    which of the samples given, counted from 0
 * @param actual    its value
 * @param predicted from the others
 * @param sd        standard deviation of that prediction, the noise of runs included
 * @param score     how many of them it is off, in units of what is usual among the samples
 */
public record Suspect(int sample, double actual, double predicted, double sd, double score) {
}
