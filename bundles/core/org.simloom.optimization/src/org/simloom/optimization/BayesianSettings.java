package org.simloom.optimization;

/**
 * Settings of Bayesian optimisation.
 *
 * @param initial     points of the first Latin hypercube; 0 for 2 (n + 1), at least 6
 * @param batch       how many points are asked at once, at least 1
 * @param tolerance   it ends where the improvement to be expected of a run is twice below this share of the range of
 *                    the feasible objectives found; 0 to end at the budget alone
 * @param evaluations most points to be asked; learning from more than some hundreds takes longer than most runs
 */
public record BayesianSettings(int initial, int batch, double tolerance, int evaluations) {
    /** One point at a time, 500 at most. */
    public static BayesianSettings standard() {
        return new BayesianSettings(0, 1, 1e-6, 500);
    }

    /** The same in batches. */
    public BayesianSettings withBatch(int points) {
        return new BayesianSettings(initial, points, tolerance, evaluations);
    }

    /** The same with another end. */
    public BayesianSettings withTolerance(double share) {
        return new BayesianSettings(initial, batch, share, evaluations);
    }

    /** The same with a bound. */
    public BayesianSettings withEvaluations(int most) {
        return new BayesianSettings(initial, batch, tolerance, most);
    }
}
