package org.simloom.optimization.internal;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.random.RandomGenerator;

/**
 * The distribution of CMA-ES, told what it asked for: N. Hansen, The CMA Evolution Strategy: A Tutorial, arXiv:1604.00772,
 * with positive weights. It is not the one of Hipparchus, which asks point by point, so that the runs of a generation
 * could not be parallel; its linear algebra is.
 */
final class CovarianceAdaptation {
    private final int n;
    private final double[] weights;
    private final double effective;
    private final double cc;
    private final double cs;
    private final double c1;
    private final double cmu;
    private final double damping;
    private final double chi;
    private final double[] least;
    private final double[] mean;
    private final double[] pathC;
    private final double[] pathS;
    private RealMatrix covariance;
    private RealMatrix axes;
    private double[] lengths;
    private double sigma;
    private int generation;

    /**
     * @param least smallest standard deviation of each coordinate, so that whole numbers do not get stuck; 0 for none
     */
    CovarianceAdaptation(double[] start, double step, int population, double[] least) {
        n = start.length;
        int parents = population / 2;
        weights = new double[parents];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < parents; i++) {
            weights[i] = Math.log((population + 1) / 2.0) - Math.log(i + 1);
            sum += weights[i];
            squares += weights[i] * weights[i];
        }
        for (int i = 0; i < parents; i++) {
            weights[i] /= sum;
        }
        effective = sum * sum / squares;
        cc = (4 + effective / n) / (n + 4 + 2 * effective / n);
        cs = (effective + 2) / (n + effective + 5);
        c1 = 2 / ((n + 1.3) * (n + 1.3) + effective);
        cmu = Math.min(1 - c1, 2 * (effective - 2 + 1 / effective) / ((n + 2) * (n + 2) + effective));
        damping = 1 + 2 * Math.max(0, Math.sqrt((effective - 1) / (n + 1)) - 1) + cs;
        chi = Math.sqrt(n) * (1 - 1 / (4.0 * n) + 1 / (21.0 * n * n));
        mean = start.clone();
        sigma = step;
        this.least = least;
        pathC = new double[n];
        pathS = new double[n];
        double[][] identity = new double[n][n];
        for (int i = 0; i < n; i++) {
            identity[i][i] = 1;
        }
        covariance = new Array2DRowRealMatrix(identity, false);
        decompose();
    }

    double[] ask(RandomGenerator random) {
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            z[i] = lengths[i] * random.nextGaussian();
        }
        double[] y = axes.operate(z);
        for (int i = 0; i < n; i++) {
            y[i] = mean[i] + sigma * y[i];
        }
        return y;
    }

    /** Learns from a generation, best first. */
    void tell(double[][] ranked) {
        double[][] steps = new double[weights.length][n];
        double[] step = new double[n];
        for (int k = 0; k < weights.length; k++) {
            for (int i = 0; i < n; i++) {
                steps[k][i] = (ranked[k][i] - mean[i]) / sigma;
                step[i] += weights[k] * steps[k][i];
            }
        }
        double[] white = axes.transpose().operate(step);
        for (int i = 0; i < n; i++) {
            white[i] /= lengths[i];
        }
        white = axes.operate(white);
        double norm = 0;
        for (int i = 0; i < n; i++) {
            mean[i] += sigma * step[i];
            pathS[i] = (1 - cs) * pathS[i] + Math.sqrt(cs * (2 - cs) * effective) * white[i];
            norm += pathS[i] * pathS[i];
        }
        norm = Math.sqrt(norm);
        generation++;
        boolean moving = norm / Math.sqrt(1 - Math.pow(1 - cs, 2.0 * generation)) < (1.4 + 2 / (n + 1.0)) * chi;
        for (int i = 0; i < n; i++) {
            pathC[i] = (1 - cc) * pathC[i] + (moving ? Math.sqrt(cc * (2 - cc) * effective) * step[i] : 0);
        }
        adapt(steps, moving);
        sigma *= Math.exp(Math.min(1, cs / damping * (norm / chi - 1)));
        for (int i = 0; i < n; i++) {
            double floor = least[i] / sigma;
            if (covariance.getEntry(i, i) < floor * floor) {
                covariance.setEntry(i, i, floor * floor);
            }
        }
        decompose();
    }

    private void adapt(double[][] steps, boolean moving) {
        double lost = moving ? 0 : c1 * cc * (2 - cc);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rank = 0;
                for (int k = 0; k < steps.length; k++) {
                    rank += weights[k] * steps[k][i] * steps[k][j];
                }
                double entry = (1 - c1 - cmu + lost) * covariance.getEntry(i, j) + c1 * pathC[i] * pathC[j] + cmu * rank;
                covariance.setEntry(i, j, entry);
                covariance.setEntry(j, i, entry);
            }
        }
    }

    private void decompose() {
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(covariance);
        axes = eigen.getV();
        lengths = eigen.getEigenvalues();
        double largest = 0;
        for (double value : lengths) {
            largest = Math.max(largest, value);
        }
        for (int i = 0; i < n; i++) {
            lengths[i] = Math.sqrt(Math.max(lengths[i], 1e-14 * largest));
        }
    }

    /** The largest standard deviation of the coordinates that have no smallest one; 0 where all have one. */
    double spread() {
        double largest = 0;
        for (int i = 0; i < n; i++) {
            if (least[i] == 0) {
                largest = Math.max(largest, sigma * Math.sqrt(covariance.getEntry(i, i)));
            }
        }
        return largest;
    }

    double[] mean() {
        return mean.clone();
    }

    /** Too wide steps only fold over themselves in a bounded space. */
    void narrow(double most) {
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, sigma * Math.sqrt(covariance.getEntry(i, i)));
        }
        if (largest > most) {
            sigma *= most / largest;
        }
    }
}
