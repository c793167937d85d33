package org.simloom.surrogate.internal;

/**
 * Minus the concentrated log-likelihood of length scales and nugget, with its gradient by
 * ∂/∂θ = ½ αᵀ ∂R α / σ² − ½ tr(R⁻¹ ∂R) (Rasmussen & Williams 2006, eq. 5.9, with σ² and the trend at their optimum).
 * Costs O(n³ + d n²).
 */
final class KrigingLikelihood implements BoxMinimizer.Function {
    private final KrigingData data;
    private final boolean noisy;
    private final double nugget;

    /**
     * @param noisy  whether the logarithm of the nugget follows those of the length scales
     * @param nugget the nugget where it does not
     */
    KrigingLikelihood(KrigingData data, boolean noisy, double nugget) {
        this.data = data;
        this.noisy = noisy;
        this.nugget = nugget;
    }

    @Override
    public double value(double[] x, double[] gradient) {
        int scales = data.scales();
        double[] lengths = new double[scales];
        for (int k = 0; k < scales; k++) {
            lengths[k] = Math.exp(x[k]);
        }
        double g = noisy ? Math.exp(x[scales]) : nugget;
        Kriging kriging = Kriging.of(data, lengths, g, true);
        if (kriging == null || !(kriging.variance > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        differentiate(kriging, gradient, g);
        return -kriging.logLikelihood();
    }

    private void differentiate(Kriging kriging, double[] gradient, double g) {
        int n = data.size();
        double[][] inverse = Rows.inverse(kriging.w);
        double[] alpha = kriging.alpha;
        double trace = 0;
        java.util.Arrays.fill(gradient, 0);
        double[] weight = new double[n];
        for (int i = 0; i < n; i++) {
            double own = alpha[i] / kriging.variance;
            trace += own * alpha[i] - inverse[i][i];
            for (int j = 0; j < i; j++) {
                // both triangles, so twice the half of the formula
                weight[j] = (own * alpha[j] - inverse[i][j]) * kriging.slopes[j][i];
            }
            for (int c = 0; c < kriging.scaled.length; c++) {
                gradient[data.encoding().dimension()[c]] -= share(weight, kriging.scaled[c], i);
            }
        }
        if (noisy) {
            gradient[data.scales()] = -0.5 * g * trace;
        }
    }

    private static double share(double[] weight, double[] column, int i) {
        double x = column[i];
        double a = 0;
        double b = 0;
        int j = 0;
        for (; j + 1 < i; j += 2) {
            a += weight[j] * (x - column[j]) * (x - column[j]);
            b += weight[j + 1] * (x - column[j + 1]) * (x - column[j + 1]);
        }
        for (; j < i; j++) {
            a += weight[j] * (x - column[j]) * (x - column[j]);
        }
        return a + b;
    }
}
