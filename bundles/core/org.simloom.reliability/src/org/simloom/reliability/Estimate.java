package org.simloom.reliability;

/**
 * A number that was estimated from samples.
 *
 * @param value what it most likely is
 * @param low   lower end of its confidence interval; {@code NaN} where none is known
 * @param high  upper end of its confidence interval; {@code NaN} where none is known
 */
public record Estimate(double value, double low, double high) {
    /** Nothing is known. */
    public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    /** A number without an interval. */
    public static Estimate of(double value) {
        return new Estimate(value, Double.NaN, Double.NaN);
    }

    /** Whether a number lies in the interval. */
    public boolean covers(double number) {
        return low <= number && number <= high;
    }
}
