package org.simloom.optimization;

/**
 * Settings of CMA-ES.
 *
 * @param population  points of a generation, at least 4; 0 for 4 + ⌊3 ln n⌋
 * @param start       middle of the first generation, in the units of the space; {@code null} for the middle of the space
 * @param step        first standard deviation, as a share of each range
 * @param tolerance   it ends where the standard deviations are below this share of each range
 * @param restarts    how often it begins anew elsewhere with twice the population once it converged
 * @param evaluations most points to be asked
 */
public record CmaEsSettings(int population, double[] start, double step, double tolerance, int restarts, int evaluations) {
    /** Hansen's values, without restarts. */
    public static CmaEsSettings standard() {
        return new CmaEsSettings(0, null, 0.3, 1e-6, 0, Integer.MAX_VALUE);
    }

    /** The same with restarts. */
    public CmaEsSettings withRestarts(int count) {
        return new CmaEsSettings(population, start, step, tolerance, count, evaluations);
    }

    /** The same with a bound. */
    public CmaEsSettings withEvaluations(int most) {
        return new CmaEsSettings(population, start, step, tolerance, restarts, most);
    }
}
