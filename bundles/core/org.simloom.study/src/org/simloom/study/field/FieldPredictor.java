package org.simloom.study.field;

import java.util.Arrays;

import org.simloom.sampling.Space;
import org.simloom.study.internal.field.Snapshots;
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
    private final int samples;

    private FieldPredictor(FieldChoice choice, Snapshots snapshots, FieldSurrogate values, FieldSurrogate shape) {
        this.choice = choice;
        this.triangles = snapshots.triangles();
        this.fixed = snapshots.shapes()[0];
        this.values = values;
        this.shape = shape;
        this.box = snapshots.box();
        this.range = snapshots.range();
        this.samples = snapshots.points().length;
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
        return new FieldPredictor(choice, snapshots, values, shape);
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
}
