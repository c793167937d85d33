package org.simloom.surrogate;

/**
 * Shares of a response's variance (Sobol', Sensitivity estimates for nonlinear mathematical models, Mathematical
 * Modelling and
 * Computational Experiment 1, 1993, 407–414).
 *
 * @param first of each variable alone
 * @param total of each variable with all its interactions
 */
public record SobolIndices(double[] first, double[] total) {
}
