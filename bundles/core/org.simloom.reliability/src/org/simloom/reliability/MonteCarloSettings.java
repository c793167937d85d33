package org.simloom.reliability;

import org.simloom.reliability.internal.Texts;

/**
 * How a Monte Carlo study samples.
 *
 * @param samples how many, at least 2
 * @param seed    of the random numbers
 */
public record MonteCarloSettings(int samples, long seed) {
    public MonteCarloSettings {
        Texts.atLeast("samples", samples, 2);
    }
}
