package org.simloom.optimization.internal;

import java.util.Arrays;

/** A model with what it has been told. */
record Believed(ResponseModel model, double[][] points, double[] values) {
    /** The same that was told more. */
    Believed with(double[][] others, double[] told) {
        if (others.length == 0) {
            return this;
        }
        double[][] all = Arrays.copyOf(points, points.length + others.length);
        double[] values = Arrays.copyOf(this.values, all.length);
        System.arraycopy(others, 0, all, points.length, others.length);
        System.arraycopy(told, 0, values, points.length, told.length);
        return new Believed(model.knowing(all, values), all, values);
    }

    /** The same that believes its own predictions. */
    Believed with(double[][] others) {
        return others.length == 0 ? this : with(others, model.means(others));
    }
}
