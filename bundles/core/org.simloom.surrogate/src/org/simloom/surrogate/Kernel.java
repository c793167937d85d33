package org.simloom.surrogate;

import org.simloom.surrogate.internal.Exponential;

/**
 * Correlation of a Gaussian process over the scaled distance r² = Σ (Δx/ℓ)² (Rasmussen & Williams, Gaussian Processes for
 * Machine Learning, MIT Press 2006, eq. 4.17).
 */
public enum Kernel {
    /** (1 + √5 r + 5/3 r²) exp(−√5 r): twice differentiable, right for most responses of simulations. */
    MATERN_52,
    /** (1 + √3 r) exp(−√3 r): once differentiable, for rougher responses. */
    MATERN_32;

    /**
     * Correlations.
     *
     * @param squares  r², becomes the correlation
     * @param slope    takes −2 d k/d(r²), by which the derivative by log ℓ is that times the share of its dimension in r²;
     *                 {@code null} where it is not wanted
     * @param from     first element
     * @param to       end, exclusive
     */
    public void correlate(double[] squares, double[] slope, int from, int to) {
        double root = Math.sqrt(this == MATERN_52 ? 5 : 3);
        double[] decay = new double[to];
        double[] room = new double[to];
        for (int j = from; j < to; j++) {
            decay[j] = root * Math.sqrt(squares[j]);
        }
        if (slope == null) {
            values(squares, decay, room, from, to);
        } else {
            slopes(squares, decay, slope, room, from, to);
        }
    }

    private void values(double[] squares, double[] decay, double[] room, int from, int to) {
        if (this == MATERN_52) {
            for (int j = from; j < to; j++) {
                squares[j] = 1 + decay[j] + decay[j] * decay[j] / 3;
            }
        } else {
            for (int j = from; j < to; j++) {
                squares[j] = 1 + decay[j];
            }
        }
        Exponential.negative(decay, room, from, to);
        for (int j = from; j < to; j++) {
            squares[j] *= decay[j];
        }
    }

    private void slopes(double[] squares, double[] decay, double[] slope, double[] room, int from,
            int to) {
        if (this == MATERN_52) {
            for (int j = from; j < to; j++) {
                squares[j] = 1 + decay[j] + decay[j] * decay[j] / 3;
                slope[j] = (1 + decay[j]) * (5. / 3);
            }
        } else {
            for (int j = from; j < to; j++) {
                squares[j] = 1 + decay[j];
                slope[j] = 3;
            }
        }
        Exponential.negative(decay, room, from, to);
        for (int j = from; j < to; j++) {
            squares[j] *= decay[j];
            slope[j] *= decay[j];
        }
    }
}
