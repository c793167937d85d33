package org.simloom.sampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.hipparchus.util.FastMath;

/** How unevenly points fill the unit box, and how near they come to each other. Points are rows of equal length. */
public final class Discrepancy {
    /** What {@link #star} is willing to count. */
    private static final double MOST_BOXES = 1e9;

    private Discrepancy() {
    }

    /**
     * The centred L2 discrepancy, 0 for perfectly even; Hickernell, A generalized discrepancy and quadrature error bound,
     * Mathematics of Computation 67 (1998), equation 5.2 (the root of the squared form that some programs give).
     */
    public static double centredL2(double[][] points) {
        int n = points.length;
        double single = 0;
        double pairs = 0;
        for (double[] a : points) {
            double product = 1;
            for (double x : a) {
                double z = Math.abs(x - 0.5);
                product *= 1 + z / 2 - z * z / 2;
            }
            single += product;
            for (double[] b : points) {
                product = 1;
                for (int k = 0; k < a.length; k++) {
                    product *= 1 + (Math.abs(a[k] - 0.5) + Math.abs(b[k] - 0.5) - Math.abs(a[k] - b[k])) / 2;
                }
                pairs += product;
            }
        }
        double square = FastMath.pow(13.0 / 12, points[0].length) - 2 * single / n + pairs / n / n;
        return FastMath.sqrt(Math.max(0, square));
    }

    /**
     * The star discrepancy: the largest difference between the share of points in a box that begins at 0 and its volume.
     * Exact, by all boxes that matter (Niederreiter 1972), so for few variables only.
     *
     * @throws IllegalArgumentException where there are more than a thousand million boxes
     */
    public static double star(double[][] points) {
        if (FastMath.pow(points.length + 1.0, points[0].length) > MOST_BOXES) {
            throw new IllegalArgumentException(points.length + " points in " + points[0].length + " dimensions");
        }
        List<double[]> all = Arrays.asList(points);
        return star(all, all, 0, 1, points.length);
    }

    private static double star(List<double[]> closed, List<double[]> open, int k, double volume, int n) {
        if (closed.isEmpty()) {
            return volume;
        }
        int dimensions = closed.get(0).length;
        if (k == dimensions) {
            return Math.max((double) closed.size() / n - volume, volume - (double) open.size() / n);
        }
        List<double[]> sorted = closed.stream().sorted(Comparator.comparingDouble(point -> point[k])).toList();
        List<double[]> sortedOpen = open.stream().sorted(Comparator.comparingDouble(point -> point[k])).toList();
        double largest = 0;
        int within = 0;
        int below = 0;
        while (within < sorted.size()) {
            double edge = sorted.get(within)[k];
            while (within < sorted.size() && sorted.get(within)[k] <= edge) {
                within++;
            }
            while (below < sortedOpen.size() && sortedOpen.get(below)[k] < edge) {
                below++;
            }
            largest = Math.max(largest, star(sorted.subList(0, within), sortedOpen.subList(0, below), k + 1, volume * edge, n));
        }
        return Math.max(largest, star(sorted, sortedOpen, k + 1, volume, n));
    }

    /** The smallest Euclidean distance between two points; infinite for fewer than two. */
    public static double smallestDistance(double[][] points) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.length; i++) {
            for (int j = 0; j < i; j++) {
                double square = 0;
                for (int k = 0; k < points[i].length; k++) {
                    double d = points[i][k] - points[j][k];
                    square += d * d;
                }
                smallest = Math.min(smallest, square);
            }
        }
        return FastMath.sqrt(smallest);
    }
}
