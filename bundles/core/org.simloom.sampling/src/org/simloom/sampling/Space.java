package org.simloom.sampling;

import java.util.List;
import java.util.function.Predicate;

import org.hipparchus.linear.RealMatrix;

/**
 * What is varied. A point is one number for each dimension, in its unit.
 *
 * @param dimensions  in the order of a point's numbers
 * @param correlation Pearson's coefficients; a row for each variable or only for each that scatters, in their order;
 *                    {@code null} where they are independent
 * @param allowed     whether a point may be run
 */
public record Space(List<Dimension> dimensions, RealMatrix correlation, Predicate<double[]> allowed) {
    public Space {
        dimensions = List.copyOf(dimensions);
    }

    /** Independent variables without conditions between them. */
    public static Space of(Dimension... dimensions) {
        return new Space(List.of(dimensions), null, point -> true);
    }

    /** The box from 0 to 1 in so many dimensions, named x1, x2, …. */
    public static Space unit(int dimensions) {
        return box(new double[dimensions], java.util.stream.DoubleStream.generate(() -> 1).limit(dimensions).toArray());
    }

    /** A box of real variables named x1, x2, …. */
    public static Space box(double[] lower, double[] upper) {
        Dimension[] all = new Dimension[lower.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = Dimension.continuous("x" + (i + 1), lower[i], upper[i]);
        }
        return of(all);
    }

    /** How many variables there are. */
    public int size() {
        return dimensions.size();
    }

    /** The point at a place of the unit box, see {@link Dimension#at}. */
    public double[] at(double[] unit) {
        double[] point = new double[unit.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = dimensions.get(i).at(unit[i]);
        }
        return point;
    }

    /** Where a point lies in the unit box, see {@link Dimension#place}. */
    public double[] place(double[] point) {
        double[] unit = new double[point.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = dimensions.get(i).place(point[i]);
        }
        return unit;
    }

    /** The nearest point of the box with whole numbers where they must be. */
    public double[] nearest(double[] point) {
        double[] near = new double[point.length];
        for (int i = 0; i < near.length; i++) {
            near[i] = dimensions.get(i).nearest(point[i]);
        }
        return near;
    }
}
