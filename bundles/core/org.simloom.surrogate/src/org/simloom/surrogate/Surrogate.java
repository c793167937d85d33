package org.simloom.surrogate;

/**
 * A cheap function learnt from samples of an expensive one. Immutable, and safe for use by several threads; the same
 * samples, settings and seed give the same surrogate to the last bit.
 *
 * <p>Points are in the units of the space it was learnt in, one number for each dimension.
 */
public interface Surrogate {
    /** How it learnt. */
    SurrogateKind kind();

    /** How many numbers a point has. */
    int inputs();

    /** The predicted value. */
    double mean(double[] point);

    /**
     * How far the true value may be off, as a standard deviation in the unit of the response; {@code NaN} where the kind
     * knows none.
     */
    double standardDeviation(double[] point);

    /**
     * Predicts many points, by all cores. Gives exactly what {@link #mean} and {@link #standardDeviation} give.
     *
     * @param points any number of points
     * @param mean   takes the predicted values, one for each point
     * @param sd     takes the standard deviations; {@code null} where they are not wanted, which is much cheaper
     */
    void predict(double[][] points, double[] mean, double[] sd);

    /**
     * What each of its samples' values is predicted to be from all the others, in closed form: what is chosen by the samples
     * as a whole (length scales, terms, shape) stays as it is.
     */
    LeaveOneOut leaveOneOut();
}
