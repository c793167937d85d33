package org.simloom.surrogate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.l10n.LocalText;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.surrogate.internal.Texts;

/**
 * What a surrogate learns from: points and the value of one response there. Samples without a finite value (failed
 * ones) are left out, and so are repeated ones, that is the same point with the same value again.
 */
public final class Samples {
    /** Values that differ by less than this part of their size are rounding, not a response. */
    private static final double SAME = 1e-12;

    private final Space space;
    private final double[][] points;
    private final double[] values;
    private final int[] index;

    private Samples(Space space, double[][] points, double[] values, int[] index) {
        this.space = space;
        this.points = points;
        this.values = values;
        this.index = index;
    }

    /**
     * Samples that can be learnt from.
     *
     * @param points one row a sample, in the units of the space
     * @param values the response, {@code NaN} where there is none
     * @throws ProblemException {@code surrogate.point} for a point of another length or with a number that is not finite,
     *                          {@code surrogate.none} where no sample has a value, {@code surrogate.constant} where all
     *                          have the same
     */
    public static Samples of(Space space, double[][] points, double[] values) {
        if (points.length != values.length) {
            throw new IllegalArgumentException(points.length + " points, " + values.length + " values");
        }
        int[] kept = new int[points.length];
        int n = 0;
        Map<List<Double>, Integer> seen = new HashMap<>();
        for (int i = 0; i < points.length; i++) {
            check(space, points[i], i);
            if (Double.isFinite(values[i]) && seen.putIfAbsent(key(points[i], values[i]), i) == null) {
                kept[n++] = i;
            }
        }
        return new Samples(space, points, values, new int[0]).rows(Arrays.copyOf(kept, n)).checked(points.length);
    }

    /** The samples of a list of points. */
    public static Samples of(Space space, List<double[]> points, double[] values) {
        return of(space, points.toArray(double[][]::new), values);
    }

    private static List<Double> key(double[] point, double value) {
        Double[] all = new Double[point.length + 1];
        for (int i = 0; i < point.length; i++) {
            all[i] = point[i] + 0.0; // -0 is 0
        }
        all[point.length] = value;
        return Arrays.asList(all);
    }

    private static void check(Space space, double[] point, int sample) {
        if (point.length != space.size()) {
            throw Texts.problem("point.length", sample, point.length, space.size());
        }
        for (int i = 0; i < point.length; i++) {
            if (!Double.isFinite(point[i])) {
                throw Texts.problem("point", sample, space.dimensions().get(i).name(), point[i]);
            }
        }
    }

    private Samples checked(int all) {
        if (values.length == 0) {
            throw Texts.problem("none", all);
        }
        double low = Arrays.stream(values).min().getAsDouble();
        double high = Arrays.stream(values).max().getAsDouble();
        if (values.length > 1 && high - low <= SAME * Math.max(Math.abs(high), Math.abs(low))) {
            throw Texts.problem("constant", values.length, low);
        }
        return this;
    }

    /**
     * Some of these samples.
     *
     * @param rows which, in the order they shall have
     * @throws ProblemException {@code surrogate.constant} where all of them have the same value
     */
    public Samples some(int[] rows) {
        return rows(rows).checked(rows.length);
    }

    /** Some of these samples, whatever they are. */
    Samples rows(int[] rows) {
        double[][] some = new double[rows.length][];
        double[] y = new double[rows.length];
        int[] from = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            some[i] = points[rows[i]].clone();
            y[i] = values[rows[i]];
            from[i] = index.length == 0 ? rows[i] : index[rows[i]];
        }
        return new Samples(space, some, y, from);
    }

    /** Says so where there are fewer samples than needed. */
    void need(int least, SurrogateKind kind) {
        need(least, kind, least);
    }

    /** Says so where there are fewer samples than needed, and how many will do for certain. */
    void need(int least, SurrogateKind kind, int enough) {
        if (size() < least) {
            throw Texts.problem("few", LocalText.of(language -> Texts.get(language, "kind." + kind)), enough, size());
        }
    }

    /** Whether a point occurs more than once, with values that differ. */
    public boolean contradictory() {
        return Arrays.stream(points).map(point -> key(point, 0)).distinct().count() < points.length;
    }

    /** The same with one sample at each point, of the mean value there. */
    Samples averaged() {
        Map<List<Double>, double[]> sums = new java.util.LinkedHashMap<>();
        for (int i = 0; i < size(); i++) {
            double[] sum = sums.computeIfAbsent(key(points[i], 0), k -> new double[3]);
            sum[2] = sum[0] == 0 ? i : sum[2];
            sum[0]++;
            sum[1] += values[i];
        }
        Samples first = rows(sums.values().stream().mapToInt(sum -> (int) sum[2]).toArray());
        double[] means = sums.values().stream().mapToDouble(sum -> sum[1] / sum[0]).toArray();
        return new Samples(space, first.points, means, first.index);
    }

    /** What they were sampled in. */
    public Space space() {
        return space;
    }

    /** The dimensions of the space. */
    public List<Dimension> dimensions() {
        return space.dimensions();
    }

    /** How many there are. */
    public int size() {
        return values.length;
    }

    /** One row a sample; not to be changed. */
    public double[][] points() {
        return points;
    }

    /** The value of each sample; not to be changed. */
    public double[] values() {
        return values;
    }

    /** Which of the samples given each of these is, counted from 0. */
    public int[] index() {
        return index;
    }
}
