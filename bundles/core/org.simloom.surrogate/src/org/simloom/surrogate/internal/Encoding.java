package org.simloom.surrogate.internal;

import java.util.List;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.VariableType;

/**
 * Turns points into columns of comparable size: numbers from 0 to 1 over their range, choices as indicators at unit
 * distance of one another (a choice of two is one column of 0 and 1).
 *
 * @param dimension which number of a point each column is made of
 * @param choice    the choice that a column indicates, -1 for a number
 * @param shift     of each column: (x − shift) · scale
 * @param scale     of each column
 */
public record Encoding(int[] dimension, int[] choice, double[] shift, double[] scale) {
    /** The encoding for these samples; ranges that the space does not give are those of the samples. */
    public static Encoding of(List<Dimension> dimensions, double[][] points) {
        int columns = dimensions.stream().mapToInt(Encoding::columns).sum();
        Encoding all = new Encoding(new int[columns], new int[columns], new double[columns], new double[columns]);
        int c = 0;
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension one = dimensions.get(i);
            if (one.type() == VariableType.CHOICE) {
                int count = columns(one);
                for (int k = 0; k < count; k++) {
                    all.set(c++, i, count == 1 ? 1 : k, 0, count == 1 ? 1 : Math.sqrt(0.5));
                }
            } else {
                double[] range = range(one, points, i);
                all.set(c++, i, -1, range[0], range[1] > range[0] ? 1 / (range[1] - range[0]) : 1);
            }
        }
        return all;
    }

    private static int columns(Dimension one) {
        return one.type() == VariableType.CHOICE && one.choices().size() > 2 ? one.choices().size() : 1;
    }

    private static double[] range(Dimension one, double[][] points, int i) {
        if (one.bounded() && one.distribution() == null) {
            return new double[] {one.lower(), one.upper()};
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] point : points) {
            low = Math.min(low, point[i]);
            high = Math.max(high, point[i]);
        }
        return new double[] {low, high};
    }

    private void set(int column, int from, int which, double by, double times) {
        dimension[column] = from;
        choice[column] = which;
        shift[column] = by;
        scale[column] = times;
    }

    /** How many columns there are. */
    public int columns() {
        return dimension.length;
    }

    /** One column of a point. */
    public double encode(double[] point, int column) {
        double x = point[dimension[column]];
        if (choice[column] >= 0) {
            return Math.rint(x) == choice[column] ? scale[column] : 0;
        }
        return (x - shift[column]) * scale[column];
    }

    /** A point. */
    public double[] encode(double[] point) {
        double[] row = new double[columns()];
        for (int c = 0; c < row.length; c++) {
            row[c] = encode(point, c);
        }
        return row;
    }

    /** All points, one array a column. */
    public double[][] columns(double[][] points) {
        double[][] all = new double[columns()][points.length];
        for (int c = 0; c < all.length; c++) {
            for (int i = 0; i < points.length; i++) {
                all[c][i] = encode(points[i], c);
            }
        }
        return all;
    }
}
