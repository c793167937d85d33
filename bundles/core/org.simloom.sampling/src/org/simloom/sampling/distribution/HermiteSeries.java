package org.simloom.sampling.distribution;

import java.util.Arrays;

import org.hipparchus.util.FastMath;


/**
 * A marginal as a series in the orthonormal Hermite polynomials of its score, so that the correlation of two values
 * follows from that of their scores: with coefficients a and b, the covariance is the sum of a_k b_k r^k (Mehler).
 */
final class HermiteSeries {
    private static final int TERMS = 80;
    private static final double[][] NODES = Quadrature.legendre(-12, 12, 1200);
    private static final double TOLERANCE = 1e-13;

    private final double[] values = new double[NODES.length];
    private final double[] coefficients = new double[TERMS + 1];
    private final double deviation;

    HermiteSeries(Marginal marginal) {
        Arrays.setAll(values, i -> marginal.value(NODES[i][0]));
        for (int i = 0; i < values.length; i++) {
            double z = NODES[i][0];
            double before = 0;
            double h = NODES[i][1] * StandardNormal.density(z) * values[i];
            for (int k = 0; k <= TERMS; k++) {
                coefficients[k] += h;
                double next = (z * h - FastMath.sqrt(k) * before) / FastMath.sqrt(k + 1);
                before = h;
                h = next;
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] -= coefficients[0];
        }
        deviation = FastMath.sqrt(product(values, false));
    }

    /** The standard deviation; infinite or NaN where there is none. */
    double deviation() {
        return deviation;
    }

    /** The largest (or, with opposite scores, smallest) correlation that two values can have. */
    double extreme(HermiteSeries other, boolean opposite) {
        return product(other.values, opposite) / deviation / other.deviation;
    }

    /** The correlation of the scores that gives two values a correlation within the extremes. */
    double normalCorrelation(HermiteSeries other, double wanted) {
        double[] terms = new double[TERMS + 3];
        double even = 0;
        double odd = 0;
        for (int k = 1; k <= TERMS; k++) {
            terms[k] = coefficients[k] * other.coefficients[k] / deviation / other.deviation;
            even += k % 2 == 0 ? terms[k] : 0;
            odd += k % 2 == 1 ? terms[k] : 0;
        }
        // What the series leaves out is put into its next two terms, so that it is exact at both ends.
        double high = extreme(other, false);
        double low = extreme(other, true);
        terms[TERMS + 1] = (high - low) / 2 - odd;
        terms[TERMS + 2] = (high + low) / 2 - even;
        double from = -1;
        double to = 1;
        while (to - from > TOLERANCE) {
            double middle = (from + to) / 2;
            if (correlation(terms, middle) < wanted) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }

    private static double correlation(double[] terms, double r) {
        double sum = 0;
        for (int k = terms.length - 1; k >= 0; k--) {
            sum = sum * r + terms[k];
        }
        return sum;
    }

    private double product(double[] others, boolean opposite) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double weight = NODES[i][1] * StandardNormal.density(NODES[i][0]);
            sum += weight * values[i] * others[opposite ? values.length - 1 - i : i];
        }
        return sum;
    }
}
