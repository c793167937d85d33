package org.simloom.surrogate;

/**
 * How a polynomial chaos is learnt.
 *
 * @param degree     highest total degree that is tried
 * @param norms      the q of the hyperbolic sets of terms that are tried, 0 &lt; q ≤ 1: the smaller, the fewer products
 * @param candidates at most so many terms to choose from
 */
public record PolynomialChaosSettings(int degree, double[] norms, int candidates) {
    /** Up to degree 14, q = 0.75 and 1, 1000 candidates. */
    public static final PolynomialChaosSettings DEFAULT = new PolynomialChaosSettings(14, new double[] {0.75, 1}, 1000);
}
