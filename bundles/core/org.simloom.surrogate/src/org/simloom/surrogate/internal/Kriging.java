package org.simloom.surrogate.internal;

/**
 * A Gaussian process y = fᵀβ + σ Z with given length scales and nugget: trend by generalised least squares, σ² by maximum
 * likelihood (Santner, Williams & Notz, The Design and Analysis of Computer Experiments, 2nd ed., Springer 2018, ch. 3).
 * All is in the scaled inputs and values of its data.
 */
public final class Kriging {
    final KrigingData data;
    final double[] lengths;
    final double nugget;
    final double[][] scaled;
    /** Slopes of the correlations, upper triangle; {@code null} where not wanted. */
    final double[][] slopes;
    /** L⁻¹ of the correlation with its nugget, R = LLᵀ. */
    final double[][] w;
    /** Orthonormal columns of L⁻¹F = QT. */
    final double[][] q;
    /** T, upper triangle by rows. */
    final double[][] t;
    /** R⁻¹ (y − Fβ). */
    final double[] alpha;
    final double[] beta;
    final double variance;
    final double logDeterminant;

    private Kriging(KrigingData data, double[] lengths, double nugget, double[][] scaled, double[][] slopes,
            double[][] u) {
        int n = data.size();
        this.data = data;
        this.lengths = lengths;
        this.nugget = nugget;
        this.scaled = scaled;
        this.slopes = slopes;
        this.w = Rows.invertFactor(u);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.log(u[i][i]);
        }
        this.logDeterminant = 2 * sum;
        double[][] f = data.regressors();
        this.q = new double[f.length][];
        this.t = new double[f.length][f.length];
        double[] z = Rows.times(w, data.y());
        double[] projected = new double[f.length];
        for (int k = 0; k < f.length; k++) {
            q[k] = orthonormal(Rows.times(w, f[k]), k);
            projected[k] = Rows.dot(q[k], z, n);
            subtract(z, q[k], projected[k]);
        }
        this.beta = backward(projected);
        this.variance = Rows.dot(z, z, n) / n;
        this.alpha = Rows.transposedTimes(w, z);
    }

    /**
     * The process, or {@code null} where its correlation is not positive definite in the computer's numbers.
     *
     * @param slopes whether the slopes of the correlations are kept, for the gradient of the likelihood
     */
    static Kriging of(KrigingData data, double[] lengths, double nugget, boolean slopes) {
        int n = data.size();
        double[][] scaled = data.scaled(lengths);
        double[][] r = new double[n][n];
        double[][] slope = slopes ? new double[n][n] : null;
        double[][] room = new double[2][n];
        for (int i = 0; i < n; i++) {
            Distances.squares(scaled, Distances.row(scaled, i), r[i], i, n);
            data.kernel().correlate(r[i], slopes ? slope[i] : null, room, i, n);
            r[i][i] = 1 + nugget;
        }
        return Rows.factor(r) ? new Kriging(data, lengths, nugget, scaled, slope, r) : null;
    }

    /** The process, with as much more nugget as its correlation needs to be positive definite. */
    static Kriging robust(KrigingData data, double[] lengths, double nugget) {
        double used = nugget;
        for (;;) {
            Kriging kriging = of(data, lengths, used, false);
            if (kriging != null) {
                return kriging;
            }
            used = Math.max(used * 10, 1e-12);
        }
    }

    private double[] orthonormal(double[] column, int k) {
        int n = column.length;
        for (int pass = 0; pass < 2; pass++) {
            for (int j = 0; j < k; j++) {
                double part = Rows.dot(q[j], column, n);
                t[j][k] += part;
                subtract(column, q[j], part);
            }
        }
        t[k][k] = Math.sqrt(Rows.dot(column, column, n));
        for (int i = 0; i < n; i++) {
            column[i] /= t[k][k];
        }
        return column;
    }

    private static void subtract(double[] z, double[] q, double part) {
        for (int i = 0; i < z.length; i++) {
            z[i] -= part * q[i];
        }
    }

    /** T⁻¹ b. */
    private double[] backward(double[] b) {
        double[] x = b.clone();
        for (int k = x.length - 1; k >= 0; k--) {
            for (int j = k + 1; j < x.length; j++) {
                x[k] -= t[k][j] * x[j];
            }
            x[k] /= t[k][k];
        }
        return x;
    }

    /** What the likelihood is, but for a constant: −½ (n ln σ² + ln |R|). */
    double logLikelihood() {
        return -0.5 * (data.size() * Math.log(variance) + logDeterminant);
    }

    /** Correlations with the samples of an encoded point. */
    double[] correlations(double[] x) {
        double[] k = new double[data.size()];
        correlations(x, k, room());
        return k;
    }

    /** Room for {@link #correlations(double[], double[], double[][])}. */
    double[][] room() {
        return new double[2][data.size()];
    }

    /** Correlations of an encoded point into {@code k}. */
    void correlations(double[] x, double[] k, double[][] room) {
        double[] at = new double[x.length];
        for (int c = 0; c < at.length; c++) {
            at[c] = x[c] / lengths[data.encoding().dimension()[c]];
        }
        Distances.squares(scaled, at, k, 0, k.length);
        data.kernel().correlate(k, null, room, 0, k.length);
    }

    /** Mean at an encoded point with these correlations. */
    double mean(double[] x, double[] k) {
        double sum = beta[0];
        for (int c = 0; c < data.trend().length; c++) {
            sum += beta[c + 1] * x[data.trend()[c]];
        }
        return sum + Rows.dot(k, alpha, k.length);
    }

    /** What of W k and of the trend make up a variance: {W k, T⁻ᵀ (f − Hᵀ W k)}. */
    double[][] parts(double[] x, double[] k) {
        double[] v = Rows.times(w, k);
        double[] h = new double[q.length];
        for (int j = 0; j < h.length; j++) {
            // Hᵀ v = Tᵀ Qᵀ v, so T⁻ᵀ (f − Hᵀ v) = T⁻ᵀ f − Qᵀ v
            double sum = j == 0 ? 1 : x[data.trend()[j - 1]];
            for (int i = 0; i < j; i++) {
                sum -= t[i][j] * h[i];
            }
            h[j] = sum / t[j][j];
        }
        for (int j = 0; j < h.length; j++) {
            h[j] -= Rows.dot(q[j], v, v.length);
        }
        return new double[][] {v, h};
    }

    /** Variance of the value (without noise) at an encoded point with these correlations. */
    double variance(double[] x, double[] k) {
        double[][] parts = parts(x, k);
        return variance * Math.max(0, 1 - Rows.dot(parts[0], parts[0], k.length)
                + Rows.dot(parts[1], parts[1], parts[1].length));
    }

    /**
     * Predictions of each sample's value from the others, with these length scales and nugget: {errors, variances}
     * (Dubrule, Cross validation of kriging in a unique neighborhood, Mathematical Geology 15, 1983, 687–699).
     */
    double[][] leaveOneOut() {
        int n = data.size();
        double[] diagonal = new double[n];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i <= k; i++) {
                diagonal[i] += w[k][i] * w[k][i];
            }
        }
        for (double[] column : q) {
            double[] back = Rows.transposedTimes(w, column);
            for (int i = 0; i < n; i++) {
                diagonal[i] -= back[i] * back[i];
            }
        }
        double[] errors = new double[n];
        double[] variances = new double[n];
        for (int i = 0; i < n; i++) {
            errors[i] = alpha[i] / diagonal[i];
            variances[i] = variance / diagonal[i];
        }
        return new double[][] {errors, variances};
    }
}
