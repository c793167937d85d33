package org.simloom.deck.internal.lint;

import org.simloom.deck.Card;
import org.simloom.deck.DataLine;

/**
 * The local system of a {@code *TRANSFORM}: rectangular (a on the local x axis, b in the local xy plane) or
 * cylindrical (axis from a to b; directions radial, tangential, axial).
 */
final class Transform {
    private final Card card;
    private final double[] a = new double[3];
    private final double[] b = new double[3];

    Transform(Card card) {
        this.card = card;
    }

    Card card() {
        return card;
    }

    /** Takes its line of data. */
    void take(DataLine line) {
        for (int i = 0; i < 3; i++) {
            a[i] = line.real(i);
            b[i] = line.real(i + 3);
        }
    }

    /** The unit vector of local direction {@code axis}, 0 to 2, at a point. */
    double[] direction(int axis, double[] point) {
        double[][] base = card.named("TYPE").orElse("R").startsWith("C") ? cylindrical(point) : rectangular();
        return base[axis];
    }

    private double[][] rectangular() {
        double[] x = unit(a);
        double[] z = unit(cross(a, b));
        return new double[][] {x, cross(z, x), z};
    }

    private double[][] cylindrical(double[] p) {
        double[] axis = unit(new double[] {b[0] - a[0], b[1] - a[1], b[2] - a[2]});
        double[] out = {p[0] - a[0], p[1] - a[1], p[2] - a[2]};
        double along = out[0] * axis[0] + out[1] * axis[1] + out[2] * axis[2];
        for (int i = 0; i < 3; i++) {
            out[i] -= along * axis[i];
        }
        double[] radial = unit(out);
        return new double[][] {radial, cross(axis, radial), axis};
    }

    static double[] cross(double[] u, double[] v) {
        return new double[] {u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]};
    }

    private static double[] unit(double[] v) {
        double length = Math.hypot(Math.hypot(v[0], v[1]), v[2]);
        return length == 0 ? v : new double[] {v[0] / length, v[1] / length, v[2] / length};
    }
}
