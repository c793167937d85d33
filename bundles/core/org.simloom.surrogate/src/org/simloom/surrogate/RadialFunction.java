package org.simloom.surrogate;

/** Function of the distance r (scaled inputs) that {@link RadialBasis} adds up. */
public enum RadialFunction {
    /** r² ln r, with a linear polynomial. */
    THIN_PLATE,
    /** r³, with a linear polynomial. */
    CUBIC,
    /** exp(−(ε r)²), about the mean; its shape ε is found by leave-one-out (Rippa 1999). */
    GAUSSIAN;

    /** Its value at the square of ε r, or of r. */
    double at(double square) {
        return switch (this) {
            case THIN_PLATE -> square > 0 ? 0.5 * square * Math.log(square) : 0;
            case CUBIC -> square * Math.sqrt(square);
            case GAUSSIAN -> Math.exp(-square);
        };
    }
}
