package org.simloom.study.internal.field;

import java.util.Arrays;

/**
 * One field on one skin, over samples.
 *
 * @param points    one row a sample
 * @param triangles three nodes for each triangle, from 0
 * @param shapes    one row a sample, x, y and z of each node; the same array for all where the shape does not vary
 * @param values    one row a sample, one number a node
 * @param all       how many samples there would be to learn from, if all files were there and needed
 */
public record Snapshots(double[][] points, int[] triangles, double[][] shapes, double[][] values, int all) {
    /** In parts of the size of the mesh: what a mesher that is asked for the same writes the same. */
    private static final double STILL = 1e-6;

    /** Whether the shape varies. */
    public boolean moving() {
        return Arrays.stream(shapes).anyMatch(shape -> shape != shapes[0]);
    }

    /** A shape, or the first one where it is no other: kept once, whatever the number of samples. */
    static double[] shared(double[] first, double[] shape) {
        double low = Arrays.stream(first).min().orElse(0);
        double high = Arrays.stream(first).max().orElse(0);
        for (int i = 0; i < shape.length; i++) {
            if (Math.abs(shape[i] - first[i]) > STILL * (high - low)) {
                return shape;
            }
        }
        return first;
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
