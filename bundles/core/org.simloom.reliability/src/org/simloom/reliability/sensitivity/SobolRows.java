package org.simloom.reliability.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.reliability.Estimate;
import org.simloom.reliability.internal.Bootstrap;
import org.simloom.sampling.Space;

/** One response at the base samples: a row is f(A), f(B) and, for every variable, f(A with that variable of B). */
final class SobolRows {
    private final double[][] rows;

    private SobolRows(double[][] rows) {
        this.rows = rows;
    }

    /** Rows with gaps where only a mixed point failed; without those that lack A or B. */
    static SobolRows of(double[][] values, int response, int variables, int samples) {
        List<double[]> rows = new ArrayList<>();
        for (int j = 0; j < samples; j++) {
            double[] row = new double[variables + 2];
            for (int k = 0; k < row.length; k++) {
                row[k] = values[j * row.length + k][response];
            }
            if (Double.isFinite(row[0]) && Double.isFinite(row[1])) {
                rows.add(row);
            }
        }
        return new SobolRows(rows.toArray(double[][]::new));
    }

    int size() {
        return rows.length;
    }

    double base() {
        return rows[0][0];
    }

    boolean constant() {
        double low = Arrays.stream(rows).flatMapToDouble(Arrays::stream).filter(Double::isFinite).min().orElseThrow();
        double high = Arrays.stream(rows).flatMapToDouble(Arrays::stream).filter(Double::isFinite).max().orElseThrow();
        return high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high));
    }

    List<SobolIndex> indices(Space space, String response, SobolSettings settings) {
        boolean constant = constant();
        Bootstrap bootstrap = new Bootstrap(rows.length, settings.resamples(), settings.confidence(), settings.seed() + 1);
        int[] all = IntStream.range(0, rows.length).toArray();
        List<SobolIndex> indices = new ArrayList<>();
        for (int i = 0; i < space.size(); i++) {
            int column = i + 2;
            indices.add(new SobolIndex(response, space.dimensions().get(i).name(),
                    constant ? Estimate.NONE : bootstrap.estimate(first(all, column), draw -> first(draw, column)),
                    constant ? Estimate.NONE : bootstrap.estimate(total(all, column), draw -> total(draw, column))));
        }
        return indices;
    }

    /** V(E(f|x)) / V(f), about the mean, which makes the estimator much sharper where that is large. */
    private double first(int[] draw, int column) {
        double mean = mean(draw);
        double sum = 0;
        int n = 0;
        for (int j : draw) {
            if (Double.isFinite(rows[j][column])) {
                sum += (rows[j][1] - mean) * (rows[j][column] - rows[j][0]);
                n++;
            }
        }
        return sum / n / variance(draw, mean);
    }

    /** E(V(f|all others)) / V(f). */
    private double total(int[] draw, int column) {
        double sum = 0;
        int n = 0;
        for (int j : draw) {
            if (Double.isFinite(rows[j][column])) {
                sum += Math.pow(rows[j][0] - rows[j][column], 2);
                n++;
            }
        }
        return sum / (2 * n) / variance(draw, mean(draw));
    }

    private double mean(int[] draw) {
        double sum = 0;
        for (int j : draw) {
            sum += rows[j][0] + rows[j][1];
        }
        return sum / (2 * draw.length);
    }

    private double variance(int[] draw, double mean) {
        double sum = 0;
        for (int j : draw) {
            sum += Math.pow(rows[j][0] - mean, 2) + Math.pow(rows[j][1] - mean, 2);
        }
        return sum / (2 * draw.length);
    }
}
