package org.simloom.optimization;

/**
 * Settings of the local methods.
 *
 * @param starts      how many searches there are, at least 1: one from {@code start}, the others from a Latin hypercube;
 *                    they ask side by side
 * @param start       where the first begins, in the units of the space; {@code null} for the middle
 * @param step        first step, as a share of each range, above 0 and at most 0.5
 * @param tolerance   where to stop, as a share of each range, above 0 and below {@code step}
 * @param evaluations most points to be asked
 */
public record LocalSettings(int starts, double[] start, double step, double tolerance, int evaluations) {
    /** One search from the middle. */
    public static LocalSettings standard() {
        return new LocalSettings(1, null, 0.2, 1e-6, Integer.MAX_VALUE);
    }

    /** The same from so many starts. */
    public LocalSettings withStarts(int count) {
        return new LocalSettings(count, start, step, tolerance, evaluations);
    }

    /** The same from a point. */
    public LocalSettings withStart(double... point) {
        return new LocalSettings(starts, point, step, tolerance, evaluations);
    }

    /** The same with another end. */
    public LocalSettings withTolerance(double share) {
        return new LocalSettings(starts, start, step, share, evaluations);
    }

    /** The same with a bound. */
    public LocalSettings withEvaluations(int most) {
        return new LocalSettings(starts, start, step, tolerance, most);
    }
}
