package org.simloom.study.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.sampling.Space;
import org.simloom.study.internal.field.Snapshots;
import org.simloom.surrogate.Domain;
import org.simloom.surrogate.Samples;
import org.simloom.surrogate.field.FieldSettings;
import org.simloom.surrogate.field.FieldSurrogate;

/**
 * Predicts a field on the skin of a part, and the shape of the part where it varies, from the samples of a study. Immutable;
 * safe for use by several threads.
 */
public final class FieldPredictor {
    private final FieldChoice choice;
    private final int[] triangles;
    private final double[] fixed;
    private final FieldSurrogate values;
    private final FieldSurrogate shape;
    private final double[][] box;
    private final double[] range;
    private final Domain domain;
    private final int samples;
    private final int all;

    private FieldPredictor(FieldChoice choice, Space space, Snapshots snapshots, FieldSurrogate values, FieldSurrogate shape) {
        this.choice = choice;
        this.triangles = snapshots.triangles();
        this.fixed = snapshots.shapes()[0];
        this.values = values;
        this.shape = shape;
        this.box = snapshots.box();
        this.range = snapshots.range();
        this.samples = snapshots.points().length;
        this.all = snapshots.all();
        // the domain asks for points only; their own numbers stand for values that differ
        this.domain = Domain.of(Samples.of(space, snapshots.points(), IntStream.range(0, samples).asDoubleStream().toArray()));
    }

    /**
     * Learns; takes seconds.
     *
     * @throws org.simloom.base.problem.ProblemException {@code surrogate.field.few}, {@code surrogate.field.finite}, {@code
     *         surrogate.field.constant}
     */
    public static FieldPredictor learn(FieldChoice choice, Space space, Snapshots snapshots, long seed) {
        FieldSurrogate values = FieldSurrogate.fit(space, snapshots.points(), snapshots.values(), FieldSettings.DEFAULT, seed);
        FieldSurrogate shape = snapshots.moving()
                ? FieldSurrogate.fit(space, snapshots.points(), snapshots.shapes(), FieldSettings.DEFAULT, seed) : null;
        return new FieldPredictor(choice, space, snapshots, values, shape);
    }

    /**
     * Predicts; takes milliseconds.
     *
     * @param point one number for each variable, in the order and the units of the study's space
     */
    public FieldPrediction at(double[] point) {
        boolean inside = true;
        for (int i = 0; i < point.length; i++) {
            double slack = 1e-9 * (box[1][i] - box[0][i]);
            inside &= point[i] >= box[0][i] - slack && point[i] <= box[1][i] + slack;
        }
        return new FieldPrediction(shape == null ? fixed : shape.mean(point), triangles, values.mean(point),
                values.standardDeviation(point), inside);
    }

    /** Why the prediction at a point is a guess, in the user's language; empty among the samples. */
    public List<String> doubts(double[] point) {
        return domain.judge(point).reasons();
    }

    /** What is predicted. */
    public FieldChoice choice() {
        return choice;
    }

    /** Whether the shape of the part varies over the samples, and is predicted, too. */
    public boolean moving() {
        return shape != null;
    }

    /** Smallest and largest value over all samples, for one scale of colours at all points. */
    public double[] range() {
        return Arrays.copyOf(range, 2);
    }

    /** How many samples were learnt from. */
    public int samples() {
        return samples;
    }

    /** How many samples have succeeded, those included whose result file is gone, or was not needed. */
    public int all() {
        return all;
    }

    /** How many modes the field has. */
    public int modes() {
        return values.modes();
    }

    /** Part of the variance of the samples' fields that the modes hold, from 0 to 1. */
    public double energy() {
        return values.energy();
    }

    /** Leave-one-out predictive coefficient over all nodes: 1 is perfect, 0 no better than the mean field. */
    public double q2() {
        return values.q2();
    }

    /** Root mean square of the leave-one-out errors over all nodes and samples, in the unit of the field. */
    public double rmse() {
        return values.rmse();
    }
}
