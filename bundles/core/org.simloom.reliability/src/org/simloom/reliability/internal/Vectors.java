package org.simloom.reliability.internal;

/** Arithmetic of vectors. */
public final class Vectors {
    private Vectors() {
    }

    /** Scalar product. */
    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Length. */
    public static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    /** {@code a + t b}. */
    public static double[] plus(double[] a, double t, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += t * b[i];
        }
        return sum;
    }

    /** {@code t a}. */
    public static double[] times(double t, double[] a) {
        return plus(new double[a.length], t, a);
    }

    /** A point moved along one axis. */
    public static double[] moved(double[] a, int axis, double by) {
        double[] moved = a.clone();
        moved[axis] += by;
        return moved;
    }

    /** Distance of two points. */
    public static double distance(double[] a, double[] b) {
        return norm(plus(a, -1, b));
    }
}
