package org.simloom.reliability.internal.worstcase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.simloom.reliability.internal.model.Model;

/**
 * How many standard deviations below its mean a margin is to be looked for, so that with the confidence its smallest value
 * anywhere in the box is above: not at one point, but at all of them at once. The margin's smallest value is drawn from the
 * joint distribution of the process at the places where it may be lowest (conditional simulation: Chilès & Delfiner,
 * Geostatistics, 2nd ed., Wiley 2012, ch. 7; of minima: Villemonteix, Vazquez & Walter, An informational approach to the
 * global optimization of expensive-to-evaluate functions, Journal of Global Optimization 44, 2009, 509–534). Who takes the
 * bound at each point for that of the box forgets that of many places the most fortunate one is seen.
 *
 * <p>The variance of the process and its length scales are learnt from the same samples, so the draws are Student's, with
 * the freedom that is left (Santner, Williams & Notz, The Design and Analysis of Computer Experiments, 2nd ed., Springer
 * 2018, sec. 4.1).
 */
final class BoxBound {
    private static final double JITTER = 1e-9;

    private final List<double[]> places;
    private final Draws draws;

    /**
     * @param places where the margin may be lowest, as many as the draws have or fewer
     */
    BoxBound(List<double[]> places, Draws draws) {
        this.places = places;
        this.draws = draws;
    }

    /**
     * The factor of the box.
     *
     * @param factor of each point; by as much as it is more than that of a normal distribution the draws scatter more
     * @param normal that of a normal distribution
     * @return not less than {@code factor}
     */
    double factor(Model model, double factor, double normal, double confidence) {
        double[][] predicted = model.predict(places);
        double[] mean = predicted[0];
        double[] sd = predicted[1];
        double[][] lower = factored(model.process().covariance(places.toArray(double[][]::new)));
        int samples = model.process().samples().size();
        int freedom = Math.max(1, samples - 2 - model.process().lengthScales().length);
        double[] minima = minima(mean, lower, factor / normal * Math.sqrt((double) samples / freedom), freedom);
        double bound = minima[(int) Math.floor((1 - confidence) * minima.length)];
        double all = Double.POSITIVE_INFINITY;
        for (int i = 0; i < mean.length; i++) {
            all = sd[i] > 0 ? Math.min(all, (mean[i] - bound) / sd[i]) : all;
        }
        return Double.isFinite(all) ? Math.max(factor, all) : factor;
    }

    private double[] minima(double[] mean, double[][] lower, double inflation, int freedom) {
        ChiSquaredDistribution variance = new ChiSquaredDistribution(freedom);
        double[] minima = new double[draws.size()];
        int[] columns = IntStream.range(0, mean.length).filter(k -> lower[k][k] > 0).toArray();
        for (int draw = 0; draw < minima.length; draw++) {
            double[] z = draws.normal(draw);
            double scale = inflation * Math.sqrt(freedom / variance.inverseCumulativeProbability((draw + 0.5) / minima.length));
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < mean.length; i++) {
                double[] row = lower[i];
                double sum = 0;
                // of places near each other few directions are left that vary
                for (int k = 0; k < columns.length && columns[k] <= i; k++) {
                    sum += row[columns[k]] * z[columns[k]];
                }
                least = Math.min(least, mean[i] + scale * sum);
            }
            minima[draw] = least;
        }
        Arrays.sort(minima);
        return minima;
    }

    /** Cholesky's factor; a direction that rounding has left without variance stays without. */
    private static double[][] factored(double[][] covariance) {
        int n = covariance.length;
        double least = JITTER * Math.max(Double.MIN_NORMAL, Arrays.stream(covariance).flatMapToDouble(Arrays::stream).max().orElse(0));
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = covariance[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j) {
                    lower[i][i] = sum > least ? Math.sqrt(sum) : 0;
                } else {
                    lower[i][j] = lower[j][j] > 0 ? sum / lower[j][j] : 0;
                }
            }
        }
        return lower;
    }
}
