package org.simloom.mesh.internal.query;

import org.simloom.mesh.ElementType;
import org.simloom.mesh.NodeTable;

/** One element in space: maps local coordinates to places, and back. Used again for the next element. */
final class ElementMap {
    private static final int ITERATIONS = 30;
    private static final double PRECISE = 1e-10;

    private final double[] xyz = new double[60];
    private final double[] shape = new double[20];
    private final double[][] tangent = new double[3][3];
    private ElementType type;
    private ReferenceElement reference;

    /** Takes an element's nodes; false where one of them is not in the table. */
    boolean take(ElementType next, int[] connectivity, NodeTable nodes) {
        type = next;
        reference = ReferenceElement.of(next);
        for (int i = 0; i < next.nodes(); i++) {
            int place = nodes.find(connectivity[i]);
            if (place < 0) {
                return false;
            }
            for (int axis = 0; axis < 3; axis++) {
                xyz[3 * i + axis] = nodes.coordinate(place, axis);
            }
        }
        return true;
    }

    /** Whether a place is inside the box around the nodes, or less than a tenth of its size away from it. */
    boolean isNear(double[] place) {
        double size = 0;
        double gap = 0;
        for (int axis = 0; axis < 3; axis++) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < type.nodes(); i++) {
                min = Math.min(min, xyz[3 * i + axis]);
                max = Math.max(max, xyz[3 * i + axis]);
            }
            size = Math.max(size, max - min);
            gap = Math.max(gap, Math.max(min - place[axis], place[axis] - max));
        }
        return gap <= 0.1 * size;
    }

    /** Length, area or volume per unit of local coordinates; negative for solids turned inside out. */
    double scale(double[] local) {
        tangents(local);
        double[] a = tangent[0];
        double[] b = tangent[1];
        double[] c = tangent[2];
        return switch (type.dimension()) {
            case 1 -> length(a[0], a[1], a[2]);
            case 2 -> length(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
            default -> a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2])
                    + a[2] * (b[0] * c[1] - b[1] * c[0]);
        };
    }

    private static double length(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }

    private void tangents(double[] local) {
        for (int k = 0; k < type.dimension(); k++) {
            reference.derivatives(local, k, shape);
            for (int axis = 0; axis < 3; axis++) {
                double sum = 0;
                for (int i = 0; i < type.nodes(); i++) {
                    sum += shape[i] * xyz[3 * i + axis];
                }
                tangent[k][axis] = sum;
            }
        }
    }

    /**
     * The local coordinates whose place is nearest to {@code place}, by Gauss-Newton steps.
     *
     * @return how far away it is, or infinity where no answer was found
     */
    double locate(double[] place, double[] local) {
        System.arraycopy(reference.centre(), 0, local, 0, 3);
        double[] off = new double[3];
        for (int n = 0; n < ITERATIONS; n++) {
            double distance = away(place, local, off);
            tangents(local);
            double[] step = NormalEquations.solve(tangent, off, type.dimension());
            if (step == null) {
                return Double.POSITIVE_INFINITY;
            }
            double moved = 0;
            for (int k = 0; k < type.dimension(); k++) {
                local[k] += step[k];
                moved = Math.max(moved, Math.abs(step[k]));
            }
            if (moved < PRECISE) {
                return away(place, local, off);
            }
            if (!(moved < 1e3) || !(distance < Double.MAX_VALUE)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private double away(double[] place, double[] local, double[] off) {
        reference.values(local, shape);
        for (int axis = 0; axis < 3; axis++) {
            double sum = place[axis];
            for (int i = 0; i < type.nodes(); i++) {
                sum -= shape[i] * xyz[3 * i + axis];
            }
            off[axis] = sum;
        }
        return length(off[0], off[1], off[2]);
    }

    /** How far local coordinates are outside of the element, in units of them; 0 inside. */
    double outside(double[] local) {
        return switch (type) {
            case BE2, BE3 -> beyond(local[0]);
            case QU4, QU8 -> Math.max(beyond(local[0]), beyond(local[1]));
            case HE8, HE20 -> Math.max(beyond(local[0]), Math.max(beyond(local[1]), beyond(local[2])));
            case TR3, TR6 -> simplex(local[0], local[1], 0);
            case PE6, PE15 -> Math.max(simplex(local[0], local[1], 0), beyond(local[2]));
            case TE4, TE10 -> simplex(local[0], local[1], local[2]);
        };
    }

    private static double beyond(double coordinate) {
        return Math.max(0, Math.abs(coordinate) - 1);
    }

    private static double simplex(double x, double y, double z) {
        return Math.max(Math.max(0, x + y + z - 1), Math.max(-x, Math.max(-y, -z)));
    }
}
