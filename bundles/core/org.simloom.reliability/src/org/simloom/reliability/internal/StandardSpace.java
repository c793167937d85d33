package org.simloom.reliability.internal;

import java.util.ArrayList;
import java.util.List;

/** Margins over independent standard normal variables. */
public final class StandardSpace {
    private final Scatter scatter;
    private final Runs runs;

    public StandardSpace(Scatter scatter, Runs runs) {
        this.scatter = scatter;
        this.runs = runs;
    }

    /** All margins at standard normal points; {@code NaN} where there is none. */
    public double[][] ask(List<double[]> normals) {
        List<double[]> points = new ArrayList<>(normals.size());
        normals.forEach(u -> points.add(scatter.point(u)));
        return runs.ask(points);
    }

    /** One margin at standard normal points. */
    public double[] ask(List<double[]> normals, int margin) {
        double[][] all = ask(normals);
        double[] values = new double[all.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = all[i][margin];
        }
        return values;
    }

    /** The point of a standard normal one. */
    public double[] point(double[] normal) {
        return scatter.point(normal);
    }

    /** How many variables there are. */
    public int size() {
        return scatter.size();
    }

    /** Who is asked. */
    public Runs runs() {
        return runs;
    }
}
