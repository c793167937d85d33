package org.simloom.sampling;

/**
 * What came out at a point.
 *
 * @param values one number for each response, in the order agreed with the evaluator; those not computed are {@code NaN}
 * @param failed whether the run at this point failed; its values are then {@code NaN}
 */
public record Answer(double[] values, boolean failed) {
    /** Values of a run that succeeded. */
    public static Answer of(double... values) {
        return new Answer(values, false);
    }

    /** A run that failed. */
    public static Answer failure(int responses) {
        double[] none = new double[responses];
        java.util.Arrays.fill(none, Double.NaN);
        return new Answer(none, true);
    }

    /** Whether a value is a finite number. */
    public boolean has(int response) {
        return Double.isFinite(values[response]);
    }
}
