package org.simloom.mesh.history;

/**
 * A line of a .cvg file.
 *
 * @param step                  from 1
 * @param increment             from 1
 * @param attempt               from 1
 * @param iteration             from 1
 * @param contacts              number of contact elements
 * @param forceResidual         largest residual force in percent of the average force
 * @param displacementCorrection largest correction in percent of the largest increment
 * @param fluxResidual          largest residual flux in percent of the average flux
 * @param temperatureCorrection largest correction in percent of the largest increment
 */
public record Iteration(int step, int increment, int attempt, int iteration, int contacts, double forceResidual,
        double displacementCorrection, double fluxResidual, double temperatureCorrection) {
}
