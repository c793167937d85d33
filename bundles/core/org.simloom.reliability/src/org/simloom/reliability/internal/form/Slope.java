package org.simloom.reliability.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.simloom.reliability.internal.StandardSpace;
import org.simloom.reliability.internal.Vectors;

/**
 * A margin and its gradient at a standard normal point, asked as one batch.
 *
 * @param u        the point
 * @param value    the margin; {@code NaN} where there is none
 * @param gradient {@code NaN} where neither side of a variable has a value
 */
record Slope(double[] u, double value, double[] gradient) {
    static Slope at(StandardSpace space, int margin, double[] u, double step, boolean central) {
        List<double[]> batch = new ArrayList<>(List.of(u));
        for (int i = 0; i < u.length; i++) {
            batch.add(Vectors.moved(u, i, step));
        }
        for (int i = 0; central && i < u.length; i++) {
            batch.add(Vectors.moved(u, i, -step));
        }
        double[] values = space.ask(batch, margin);
        double[] gradient = new double[u.length];
        List<double[]> again = new ArrayList<>();
        for (int i = 0; i < u.length; i++) {
            double above = (values[1 + i] - values[0]) / step;
            double below = central ? (values[0] - values[1 + u.length + i]) / step : above;
            gradient[i] = Double.isNaN(above) ? below : Double.isNaN(below) ? above : (above + below) / 2;
            if (Double.isNaN(gradient[i]) && !central) {
                again.add(Vectors.moved(u, i, -step));
            }
        }
        if (!again.isEmpty() && Double.isFinite(values[0])) {
            otherSide(gradient, space.ask(again, margin), values[0], step);
        }
        return new Slope(u, values[0], gradient);
    }

    private static void otherSide(double[] gradient, double[] values, double value, double step) {
        int next = 0;
        for (int i = 0; i < gradient.length; i++) {
            if (Double.isNaN(gradient[i])) {
                gradient[i] = (value - values[next++]) / step;
            }
        }
    }

    /** Whether the margin and all derivatives are numbers. */
    boolean complete() {
        return Double.isFinite(value) && Double.isFinite(Vectors.norm(gradient));
    }

    /** The direction in which the margin falls. */
    double[] alpha() {
        return Vectors.times(-1 / Vectors.norm(gradient), gradient);
    }
}
