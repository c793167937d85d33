package org.simloom.surrogate.internal;

/**
 * The exponential function for many numbers, in a form that compilers vectorise, and with the same bits on every machine,
 * which {@link Math#exp} does not promise.
 */
public final class Exponential {
    private static final double ROUND = 0x1.8p52; // adding it leaves the nearest whole number in the low bits
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double LOWEST = 700;

    private Exponential() {
    }

    /**
     * Replaces x by exp(−x), to about an ulp.
     *
     * @param x      not negative; beyond 700 taken as 700
     * @param powers room for what is kept between the two loops
     * @param from   first element
     * @param to     end, exclusive
     */
    public static void negative(double[] x, double[] powers, int from, int to) {
        // three loops rather than one: each keeps to the registers there are, and moving bits between kinds of numbers
        // does not keep the other two from being vectorised
        for (int j = from; j < to; j++) {
            double s = -Math.min(x[j], LOWEST);
            double t = s * 1.4426950408889634 + ROUND;
            double k = t - ROUND;
            powers[j] = t;
            x[j] = s - k * LN2_HIGH - k * LN2_LOW;
        }
        polynomial(x, from, to);
        for (int j = from; j < to; j++) {
            x[j] = Double.longBitsToDouble((Double.doubleToRawLongBits(powers[j]) << 52) + Double.doubleToRawLongBits(x[j]));
        }
    }

    /** 1 + r + r²/2 + … + r¹²/12!. */
    private static void polynomial(double[] x, int from, int to) {
        for (int j = from; j < to; j++) {
            double r = x[j];
            double p = 1. / 479001600;
            p = p * r + 1. / 39916800;
            p = p * r + 1. / 3628800;
            p = p * r + 1. / 362880;
            p = p * r + 1. / 40320;
            p = p * r + 1. / 5040;
            p = p * r + 1. / 720;
            p = p * r + 1. / 120;
            p = p * r + 1. / 24;
            p = p * r + 1. / 6;
            p = p * r + 0.5;
            p = p * r + 1;
            p = p * r + 1;
            x[j] = p;
        }
    }
}
