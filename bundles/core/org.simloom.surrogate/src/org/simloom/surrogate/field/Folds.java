package org.simloom.surrogate.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Space;
import org.simloom.surrogate.GaussianProcess;
import org.simloom.surrogate.GaussianProcessSettings;
import org.simloom.surrogate.Samples;

/**
 * Predicts fields from all others, in folds: modes and processes are learnt anew without those of each fold, because modes
 * that have seen a field show it too well (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2009,
 * section 7.10.2: everything that is learnt belongs inside the cross-validation). A point that was given twice is in one
 * fold.
 */
final class Folds {
    /** Up to so many samples each is left out by itself. */
    private static final int FEW = 20;
    /** Of more samples there are so many folds: more would take long and tell the same. */
    private static final int MOST = 10;

    private final Space space;
    private final double[][] points;
    private final double[][] fields;
    private final double[][] products;
    private final FieldSettings settings;
    private final GaussianProcessSettings process;
    private final List<GaussianProcess> whole;
    private final long seed;

    /**
     * @param whole what was learnt of each mode of all fields
     */
    Folds(Space space, double[][] points, double[][] fields, double[][] products, FieldSettings settings,
            List<GaussianProcess> whole, long seed) {
        this.space = space;
        this.points = points;
        this.fields = fields;
        this.products = products;
        this.settings = settings;
        GaussianProcessSettings own = settings.process();
        this.process = new GaussianProcessSettings(own.kernel(), own.trend(), own.noisy(), 1);
        this.whole = whole;
        this.seed = seed;
    }

    /** How well each fold is predicted from the others. */
    LeftOut leaveOut() {
        double[] mean = Modes.mean(fields);
        int[] folds = folds();
        double error = IntStream.rangeClosed(0, Arrays.stream(folds).max().orElse(0)).parallel()
                .mapToObj(fold -> error(folds, fold)).mapToDouble(one -> one).sum();
        double all = Arrays.stream(fields).mapToDouble(field -> squares(field, mean)).sum();
        return new LeftOut(1 - error / all, Math.sqrt(error / fields.length / mean.length));
    }

    /** Which fold each sample is in. */
    private int[] folds() {
        int[] folds = new int[points.length];
        List<double[]> different = new ArrayList<>();
        int[] place = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            double[] point = points[i];
            place[i] = IntStream.range(0, different.size()).filter(k -> Arrays.equals(different.get(k), point)).findFirst()
                    .orElse(different.size());
            if (place[i] == different.size()) {
                different.add(point);
            }
        }
        int count = different.size() <= FEW ? different.size() : MOST;
        Arrays.setAll(folds, i -> place[i] % count);
        return folds;
    }

    /** Sum of the squares of the errors in a fold. */
    private double error(int[] folds, int fold) {
        int[] others = IntStream.range(0, folds.length).filter(i -> folds[i] != fold).toArray();
        int[] left = IntStream.range(0, folds.length).filter(i -> folds[i] == fold).toArray();
        double[][] known = Arrays.stream(others).mapToObj(i -> fields[i]).toArray(double[][]::new);
        double[][] own = Arrays.stream(others).mapToObj(i -> Arrays.stream(others).mapToDouble(k -> products[i][k]).toArray())
                .toArray(double[][]::new);
        Modes modes = Modes.of(known, own, settings.energy(), settings.most());
        double[][] coefficients = new double[left.length][modes.shapes().length];
        for (int k = 0; k < modes.shapes().length; k++) {
            predict(modes, others, left, k, coefficients);
        }
        double error = 0;
        for (int i = 0; i < left.length; i++) {
            error += squares(fields[left[i]], modes.field(coefficients[i]));
        }
        return error;
    }

    /** How much of a mode there is in the fields that are left out; none, as in the mean, where too few are left to learn that. */
    private void predict(Modes modes, int[] others, int[] left, int mode, double[][] coefficients) {
        double[] values = Arrays.stream(modes.coefficients()).mapToDouble(row -> row[mode]).toArray();
        double[][] places = Arrays.stream(others).mapToObj(i -> points[i]).toArray(double[][]::new);
        try {
            GaussianProcess learnt = learnt(places, values, mode);
            for (int i = 0; i < left.length; i++) {
                coefficients[i][mode] = learnt.mean(points[left[i]]);
            }
        } catch (ProblemException e) {
            // their mean is 0
        }
    }

    /** With many samples the length scales of a mode hardly depend on a fold, and looking for them again would take minutes. */
    private GaussianProcess learnt(double[][] places, double[] values, int mode) {
        return points.length > FEW && mode < whole.size() ? whole.get(mode).with(Samples.of(space, places, values))
                : GaussianProcess.fit(space, places, values, process, seed + mode);
    }

    private static double squares(double[] one, double[] other) {
        double sum = 0;
        for (int j = 0; j < one.length; j++) {
            sum += (one[j] - other[j]) * (one[j] - other[j]);
        }
        return sum;
    }
}
