package org.simloom.surrogate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.VariableType;
import org.simloom.surrogate.internal.Encoding;
import org.simloom.surrogate.internal.HullDistance;
import org.simloom.surrogate.internal.Mahalanobis;
import org.simloom.surrogate.internal.Texts;

/**
 * Where a surrogate has learnt: judges whether a point lies among its samples. By the range of every variable, by the
 * distance
 * from the nearest sample, with few variables by the convex hull of the samples and with many by Mahalanobis' distance.
 */
public final class Domain {
    /** Up to so many numbers the hull says something; in more dimensions nearly every point of a box lies outside it. */
    private static final int HULL = 4;
    private static final int HULL_SAMPLES = 2000;
    private static final double BEYOND = 0.05;
    private static final double FAR = 1.5;
    private static final double TOO_FAR = 3;
    private static final double STRANGE = 1.5;

    /**
     * What it knows.
     *
     * @param samples encoded, one row each
     * @param low     of each variable over the samples
     * @param high    of each variable over the samples
     * @param choices of each variable, those that occur; empty for numbers
     * @param spacing greatest distance of a sample from the nearest other
     */
    record State(Encoding encoding, double[][] samples, String[] names, String[] units, String[][] labels, double[] low,
            double[] high, int[][] choices, double spacing, Mahalanobis spread) {
    }

    private final State state;
    private final int[] numbers;

    Domain(State state) {
        this.state = state;
        Encoding encoding = state.encoding;
        this.numbers = java.util.stream.IntStream.range(0, encoding.columns())
                .filter(c -> encoding.choice()[c] < 0 && state.high[encoding.dimension()[c]] > state.low[encoding.dimension()[c]])
                .toArray();
    }

    /** The domain of samples. */
    public static Domain of(Samples samples) {
        Encoding encoding = Encoding.of(samples.dimensions(), samples.points());
        int d = samples.space().size();
        double[] low = new double[d];
        double[] high = new double[d];
        int[][] choices = new int[d][];
        for (int i = 0; i < d; i++) {
            int k = i;
            double[] x = Arrays.stream(samples.points()).mapToDouble(point -> point[k]).sorted().toArray();
            low[i] = x[0];
            high[i] = x[x.length - 1];
            choices[i] = samples.dimensions().get(i).type() == VariableType.CHOICE
                    ? Arrays.stream(x).mapToInt(v -> (int) Math.rint(v)).distinct().toArray() : new int[0];
        }
        double[][] rows = Arrays.stream(samples.points()).map(encoding::encode).toArray(double[][]::new);
        return new Domain(new State(encoding, rows, texts(samples, Dimension::name), texts(samples, Dimension::unit),
                samples.dimensions().stream().map(one -> one.choices().toArray(String[]::new)).toArray(String[][]::new), low,
                high, choices, spacing(rows), Mahalanobis.of(rows)));
    }

    private static String[] texts(Samples samples, java.util.function.Function<Dimension, String> text) {
        return samples.dimensions().stream().map(text).toArray(String[]::new);
    }

    private static double spacing(double[][] rows) {
        double most = 0;
        for (int i = 0; i < rows.length; i++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int j = 0; j < rows.length; j++) {
                double distance = distance(rows[i], rows[j]);
                nearest = j == i || distance == 0 ? nearest : Math.min(nearest, distance);
            }
            most = nearest == Double.POSITIVE_INFINITY ? most : Math.max(most, nearest);
        }
        return most;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) {
            sum += (a[c] - b[c]) * (a[c] - b[c]);
        }
        return Math.sqrt(sum);
    }

    /** Judges a point, in the units of the space. */
    public Judgement judge(double[] point) {
        List<Judgement.Reason> reasons = new ArrayList<>();
        ranges(point, reasons);
        if (reasons.stream().noneMatch(reason -> reason.place() == Judgement.Place.OUTSIDE)) {
            double[] x = state.encoding.encode(point);
            nearest(x, reasons);
            if (numbers.length > 1 && numbers.length <= HULL && state.samples.length <= HULL_SAMPLES) {
                hull(x, reasons);
            } else if (numbers.length > HULL) {
                spread(x, reasons);
            }
        }
        return Judgement.of(reasons);
    }

    private void ranges(double[] point, List<Judgement.Reason> reasons) {
        double beyond = Math.max(BEYOND, 1.0 / state.samples.length);
        for (int i = 0; i < state.names.length; i++) {
            double x = point[i];
            if (!Double.isFinite(x)) {
                reasons.add(Judgement.outside("domain.number", state.names[i]));
            } else if (state.choices[i].length > 0) {
                int choice = (int) Math.rint(x);
                if (Arrays.binarySearch(state.choices[i], choice) < 0) {
                    String[] labels = state.labels[i];
                    reasons.add(Judgement.outside("domain.choice", state.names[i],
                            choice >= 0 && choice < labels.length ? labels[choice] : Texts.number(x)));
                }
            } else {
                range(i, x, beyond, reasons);
            }
        }
    }

    private void range(int i, double x, double beyond, List<Judgement.Reason> reasons) {
        double low = state.low[i];
        double high = state.high[i];
        double rounding = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
        double excess = Math.max(low - x, x - high);
        if (excess > rounding) {
            Judgement.Place place = excess > beyond * (high - low) ? Judgement.Place.OUTSIDE : Judgement.Place.NEAR_EDGE;
            String unit = state.units[i].isEmpty() ? "" : " " + state.units[i];
            reasons.add(new Judgement.Reason(place, "domain.range", state.names[i], Texts.number(x), Texts.number(low),
                    Texts.number(high), unit));
        }
    }

    private void nearest(double[] x, List<Judgement.Reason> reasons) {
        double nearest = Arrays.stream(state.samples).mapToDouble(sample -> distance(sample, x)).min().getAsDouble();
        if (state.spacing > 0 && nearest > FAR * state.spacing) {
            reasons.add(new Judgement.Reason(
                    nearest > TOO_FAR * state.spacing ? Judgement.Place.OUTSIDE : Judgement.Place.NEAR_EDGE, "domain.far",
                    Texts.number(nearest / state.spacing)));
        }
    }

    private void hull(double[] x, List<Judgement.Reason> reasons) {
        double[][] rows = Arrays.stream(state.samples).map(this::numbersOf).toArray(double[][]::new);
        double distance = HullDistance.of(rows, numbersOf(x));
        if (distance > 1e-6) {
            double wide = Math.max(0.1, Math.pow(state.samples.length, -1.0 / numbers.length));
            reasons.add(new Judgement.Reason(distance > wide ? Judgement.Place.OUTSIDE : Judgement.Place.NEAR_EDGE,
                    "domain.hull", Texts.number(100 * distance)));
        }
    }

    private double[] numbersOf(double[] x) {
        return Arrays.stream(numbers).mapToDouble(c -> x[c]).toArray();
    }

    private void spread(double[] x, List<Judgement.Reason> reasons) {
        double ratio = state.spread.distance(x) / state.spread.most();
        if (ratio > 1) {
            reasons.add(new Judgement.Reason(ratio > STRANGE ? Judgement.Place.OUTSIDE : Judgement.Place.NEAR_EDGE,
                    "domain.spread", Texts.number(ratio)));
        }
    }

    State state() {
        return state;
    }
}
