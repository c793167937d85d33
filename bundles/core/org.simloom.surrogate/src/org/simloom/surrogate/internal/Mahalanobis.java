package org.simloom.surrogate.internal;

/**
 * Distance from the middle of samples in their own standard deviations (Mahalanobis 1936).
 *
 * @param mean   of each column
 * @param factor L⁻¹ of the columns' covariance LLᵀ
 * @param most   greatest distance of a sample
 */
public record Mahalanobis(double[] mean, double[][] factor, double most) {
    /** What is added to the variances so that columns that depend on one another do no harm. */
    private static final double RIDGE = 1e-6;

    /** Of rows of encoded samples. */
    public static Mahalanobis of(double[][] rows) {
        int m = rows[0].length;
        double[] mean = new double[m];
        for (double[] row : rows) {
            for (int c = 0; c < m; c++) {
                mean[c] += row[c] / rows.length;
            }
        }
        double[][] covariance = new double[m][m];
        for (double[] row : rows) {
            for (int c = 0; c < m; c++) {
                for (int k = c; k < m; k++) {
                    covariance[c][k] += (row[c] - mean[c]) * (row[k] - mean[k]) / rows.length;
                }
            }
        }
        for (int c = 0; c < m; c++) {
            covariance[c][c] += RIDGE;
        }
        Rows.factor(covariance);
        Mahalanobis all = new Mahalanobis(mean, Rows.invertFactor(covariance), 0);
        double most = 0;
        for (double[] row : rows) {
            most = Math.max(most, all.distance(row));
        }
        return new Mahalanobis(mean, all.factor, most);
    }

    /** Distance of an encoded point. */
    public double distance(double[] x) {
        double[] rest = new double[x.length];
        for (int c = 0; c < rest.length; c++) {
            rest[c] = x[c] - mean[c];
        }
        double[] v = Rows.times(factor, rest);
        return Math.sqrt(Rows.dot(v, v, v.length));
    }
}
