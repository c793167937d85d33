package org.simloom.surrogate.internal;

import java.util.stream.IntStream;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.hipparchus.special.Erf;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.VariableType;

/**
 * Polynomials of one variable that are orthonormal under its distribution, by their three-term recurrence
 * √b(k+1) p(k+1) = (t − a(k)) p(k) − √b(k) p(k−1), t = (x − shift) · scale (Gautschi, Orthogonal Polynomials:
 * Computation and
 * Approximation, Oxford University Press 2004).
 *
 * @param a from a(0) to a(degree − 1)
 * @param b from b(0), not used, to b(degree); as many as the distribution has
 */
public record OrthonormalPolynomials(double shift, double scale, double[] a, double[] b) {
    /** Further out, the probability of being beyond has no digits left beside 1, and quantiles are no longer right. */
    private static final double REACH = 7;
    private static final int NODES = 1401;

    /** Places and weights. */
    private record Measure(double[] x, double[] weight) {
    }

    /**
     * The polynomials of a variable: Hermite's where it is normal, Legendre's where it is uniform or only its range is
     * known,
     * and those of Stieltjes' procedure for any other distribution, whole numbers and choices.
     *
     * @param low    range where neither the variable nor a distribution has one
     * @param high   range where neither the variable nor a distribution has one
     * @param degree highest that is wanted
     */
    public static OrthonormalPolynomials of(Dimension one, double low, double high, int degree) {
        RealDistribution distribution = one.distribution();
        if (one.type() != VariableType.CONTINUOUS) {
            return stieltjes(discrete(one), degree);
        }
        if (distribution instanceof NormalDistribution normal) {
            return known(normal.getMean(), 1 / normal.getStandardDeviation(), degree, k -> k);
        }
        if (distribution == null || distribution instanceof UniformRealDistribution) {
            double from = distribution != null ? distribution.getSupportLowerBound() : one.bounded() ? one.lower() : low;
            double to = distribution != null ? distribution.getSupportUpperBound() : one.bounded() ? one.upper() : high;
            return known((from + to) / 2, 2 / (to - from), to > from ? degree : 0, k -> (double) k * k / (4.0 * k * k - 1));
        }
        return stieltjes(continuous(distribution), degree);
    }

    private static OrthonormalPolynomials known(double shift, double scale, int degree,
            java.util.function.IntToDoubleFunction b) {
        return new OrthonormalPolynomials(shift, degree == 0 ? 1 : scale, new double[degree],
                IntStream.rangeClosed(0, degree).mapToDouble(k -> k == 0 ? 1 : b.applyAsDouble(k)).toArray());
    }

    private static Measure discrete(Dimension one) {
        int count = (int) Math.round(one.upper() - one.lower()) + 1;
        double[] x = new double[count];
        double[] weight = new double[count];
        RealDistribution distribution = one.distribution();
        for (int i = 0; i < count; i++) {
            x[i] = one.lower() + i;
            weight[i] = distribution == null ? 1
                    : distribution.cumulativeProbability(x[i] + 0.5) - distribution.cumulativeProbability(x[i] - 0.5);
        }
        return new Measure(x, weight);
    }

    /**
     * By the normal variable that has the same quantile: smooth for all distributions, so that the trapezoidal rule is
     * exact to rounding.
     */
    private static Measure continuous(RealDistribution distribution) {
        double[] x = new double[NODES];
        double[] weight = new double[NODES];
        for (int i = 0; i < NODES; i++) {
            double z = REACH * (2.0 * i / (NODES - 1) - 1);
            x[i] = distribution.inverseCumulativeProbability(0.5 * Erf.erfc(-z / Math.sqrt(2)));
            weight[i] = Double.isFinite(x[i]) ? Math.exp(-z * z / 2) : 0;
            x[i] = Double.isFinite(x[i]) ? x[i] : 0;
        }
        return new Measure(x, weight);
    }

    private static OrthonormalPolynomials stieltjes(Measure measure, int degree) {
        int n = measure.x.length;
        double total = IntStream.range(0, n).mapToDouble(i -> measure.weight[i]).sum();
        double mean = IntStream.range(0, n).mapToDouble(i -> measure.weight[i] * measure.x[i]).sum() / total;
        double variance = IntStream.range(0, n)
                .mapToDouble(i -> measure.weight[i] * (measure.x[i] - mean) * (measure.x[i] - mean)).sum() / total;
        int most = (int) Math.min(degree, IntStream.range(0, n).filter(i -> measure.weight[i] > 0).count() - 1);
        double scale = variance > 0 ? 1 / Math.sqrt(variance) : 1;
        double[] a = new double[most];
        double[] b = new double[most + 1];
        b[0] = 1;
        double[] before = new double[n];
        double[] now = new double[n];
        java.util.Arrays.fill(now, 1);
        for (int k = 0; k < most; k++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                a[k] += measure.weight[i] / total * (measure.x[i] - mean) * scale * now[i] * now[i];
            }
            double square = 0;
            for (int i = 0; i < n; i++) {
                next[i] = ((measure.x[i] - mean) * scale - a[k]) * now[i] - (k == 0 ? 0 : Math.sqrt(b[k])) * before[i];
                square += measure.weight[i] / total * next[i] * next[i];
            }
            b[k + 1] = square;
            for (int i = 0; i < n; i++) {
                next[i] /= Math.sqrt(square);
            }
            before = now;
            now = next;
        }
        return new OrthonormalPolynomials(mean, scale, a, b);
    }

    /** Highest degree there is. */
    public int degree() {
        return a.length;
    }

    /** All values up to a degree. */
    public double[] values(double x, int degree) {
        double t = (x - shift) * scale;
        double[] p = new double[degree + 1];
        p[0] = 1;
        for (int k = 0; k < degree; k++) {
            p[k + 1] = ((t - a[k]) * p[k] - (k == 0 ? 0 : Math.sqrt(b[k]) * p[k - 1])) / Math.sqrt(b[k + 1]);
        }
        return p;
    }
}
