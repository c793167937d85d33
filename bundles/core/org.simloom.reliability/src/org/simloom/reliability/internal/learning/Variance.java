package org.simloom.reliability.internal.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.reliability.internal.model.Known;
import org.simloom.reliability.internal.model.Model;
import org.simloom.sampling.sequence.SobolSequence;

/** Chooses points by how much variance they take from models over the whole space. */
public final class Variance {
    private static final int PLACES = 384;
    private static final int CANDIDATES = 96;

    private final Known known;
    private final List<double[]> places;

    public Variance(Known known, long seed) {
        this.known = known;
        this.places = new SobolSequence().points(known.space(), PLACES, seed);
    }

    /** Points for the next runs, the most useful first, each as if those before it were known. */
    public List<double[]> batch(List<Model> models, int size) {
        List<double[]> left = places.stream().filter(place -> !known.contains(place) && !known.nearFailure(place)).toList();
        int candidates = Math.min(CANDIDATES, left.size());
        List<double[]> order = byDeviation(models, left);
        List<double[][]> covariances = new ArrayList<>();
        for (Model model : models) {
            covariances.add(scaled(model, model.process().covariance(order.toArray(double[][]::new))));
        }
        List<double[]> batch = new ArrayList<>();
        boolean[] taken = new boolean[candidates];
        while (batch.size() < Math.min(size, candidates)) {
            int best = -1;
            double most = 0;
            for (int i = 0; i < candidates; i++) {
                double gain = taken[i] ? 0 : gain(models, covariances, i);
                if (gain > most) {
                    most = gain;
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            taken[best] = true;
            batch.add(order.get(best));
            for (int m = 0; m < models.size(); m++) {
                condition(covariances.get(m), best, noise(models.get(m)));
            }
        }
        return batch;
    }

    private static List<double[]> byDeviation(List<Model> models, List<double[]> left) {
        double[] sum = new double[left.size()];
        for (Model model : models) {
            double[] sd = model.predict(left)[1];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += sd[i] / scale(model);
            }
        }
        return IntStream.range(0, sum.length).boxed()
                .sorted(Comparator.comparingDouble(i -> -sum[i])).map(left::get).toList();
    }

    private static double gain(List<Model> models, List<double[][]> covariances, int at) {
        double gain = 0;
        for (int m = 0; m < models.size(); m++) {
            double[] row = covariances.get(m)[at];
            double own = row[at] + noise(models.get(m));
            for (double covariance : row) {
                gain += own > 0 ? covariance * covariance / own : 0;
            }
        }
        return gain;
    }

    private static void condition(double[][] covariance, int at, double noise) {
        double own = covariance[at][at] + noise;
        double[] column = covariance[at].clone();
        for (int i = 0; i < column.length && own > 0; i++) {
            for (int j = 0; j < column.length; j++) {
                covariance[i][j] -= column[i] * column[j] / own;
            }
        }
    }

    private static double noise(Model model) {
        return Math.pow(model.process().noise() / scale(model), 2);
    }

    /** Responses count by their own scatter, whatever their units. */
    private static double scale(Model model) {
        double[] values = model.leaveOneOut().actual();
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
    }

    private static double[][] scaled(Model model, double[][] covariance) {
        double square = Math.pow(scale(model), 2);
        for (double[] row : covariance) {
            for (int i = 0; i < row.length; i++) {
                row[i] /= square;
            }
        }
        return covariance;
    }
}
