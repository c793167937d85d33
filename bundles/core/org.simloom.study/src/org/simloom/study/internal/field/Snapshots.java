package org.simloom.study.internal.field;

import java.util.Arrays;

/**
 * One field on one skin, over samples.
 *
 * @param points    one row a sample
 * @param triangles three nodes for each triangle, from 0
 * @param shapes    one row a sample, x, y and z of each node
 * @param values    one row a sample, one number a node
 */
public record Snapshots(double[][] points, int[] triangles, double[][] shapes, double[][] values) {
    /** In parts of the size of the mesh: what a mesher that is asked for the same writes the same. */
    private static final double STILL = 1e-6;

    /** Whether the shape varies. */
    public boolean moving() {
        double low = Arrays.stream(shapes[0]).min().orElse(0);
        double high = Arrays.stream(shapes[0]).max().orElse(0);
        return Arrays.stream(shapes).anyMatch(shape -> differs(shape, shapes[0], STILL * (high - low)));
    }

    private static boolean differs(double[] a, double[] b, double tolerance) {
        for (int i = 0; i < a.length; i++) {
            if (Math.abs(a[i] - b[i]) > tolerance) {
                return true;
            }
        }
        return false;
    }

    /** Smallest and largest value of each variable. */
    public double[][] box() {
        double[][] box = {points[0].clone(), points[0].clone()};
        for (double[] point : points) {
            for (int i = 0; i < point.length; i++) {
                box[0][i] = Math.min(box[0][i], point[i]);
                box[1][i] = Math.max(box[1][i], point[i]);
            }
        }
        return box;
    }

    /** Smallest and largest value of the field. */
    public double[] range() {
        return new double[] {Arrays.stream(values).flatMapToDouble(Arrays::stream).min().orElse(0),
                Arrays.stream(values).flatMapToDouble(Arrays::stream).max().orElse(0)};
    }
}
