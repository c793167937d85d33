package org.simloom.deck.internal.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * Which rigid-body motions of one body its supports leave: the null space of the supports' rows, by pivoted
 * Cholesky factorisation of the sum of their outer products.
 */
final class RigidMotion {
    /** Names of the motions, in order. */
    static final List<String> NAMES = List.of("tx", "ty", "tz", "rx", "ry", "rz");
    /** Square of the part of a motion that a support must stop to count; coordinates have six digits or more. */
    private static final double HELD = 1e-10;

    private final double[][] sum = new double[6][6];
    private final double[] low = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
    private final double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
    private int allowed = 63;
    private int nodes;
    private int element;
    private boolean structure;
    private boolean lines = true;

    /** Takes a node of the body. */
    void add(double x, double y, double z) {
        double[] p = {x, y, z};
        for (int i = 0; i < 3; i++) {
            low[i] = Math.min(low[i], p[i]);
            high[i] = Math.max(high[i], p[i]);
        }
        nodes++;
    }

    /** Takes a support. */
    void add(double[] row) {
        for (int i = 0; i < 6; i++) {
            for (int k = 0; k < 6; k++) {
                sum[i][k] += row[i] * row[k];
            }
        }
    }

    /** Takes an element that can only move in the motions whose bits are set. */
    void element(int id, int motions, boolean line) {
        element = structure ? element : id;
        lines &= line;
        structure = true;
        allowed &= motions;
    }

    int nodes() {
        return nodes;
    }

    /** Number of an element of the body. */
    int element() {
        return element;
    }

    /** Names of the motions left; {@code oblique} for a combination of them; empty where the body is held. */
    List<String> free() {
        List<Integer> motions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            if ((allowed & 1 << i) != 0) {
                motions.add(i);
            }
        }
        double[][] g = centred();
        double largest = 0;
        for (int i : motions) {
            largest = Math.max(largest, g[i][i]);
        }
        List<String> names = new ArrayList<>();
        for (int i : motions) {
            if (g[i][i] <= HELD * largest || largest == 0) {
                names.add(NAMES.get(i));
            }
        }
        int missing = motions.size() - rank(g, motions, HELD * largest);
        if (missing > names.size()) {
            names.add("oblique");
        }
        // a straight bar that can only turn about itself does no harm
        return missing == 0 || lines && missing == 1 ? List.of() : names;
    }

    /** The sum for turning about the body's centre, with angles measured by displacements of the body's size. */
    private double[][] centred() {
        double size = 0;
        double[] c = new double[3];
        for (int i = 0; i < 3; i++) {
            size = Math.max(size, high[i] - low[i]);
            c[i] = (high[i] + low[i]) / 2;
        }
        size = size > 0 ? size : 1;
        // t + w × x = t' + w × (x − c), so t = t' + c × w
        double[][] t = new double[6][6];
        double[][] cross = {{0, -c[2], c[1]}, {c[2], 0, -c[0]}, {-c[1], c[0], 0}};
        for (int i = 0; i < 3; i++) {
            t[i][i] = 1;
            t[i + 3][i + 3] = 1 / size;
            for (int k = 0; k < 3; k++) {
                t[i][k + 3] = cross[i][k] / size;
            }
        }
        double[][] g = new double[6][6];
        for (int i = 0; i < 6; i++) {
            for (int k = 0; k < 6; k++) {
                for (int a = 0; a < 6; a++) {
                    for (int b = 0; b < 6; b++) {
                        g[i][k] += t[a][i] * sum[a][b] * t[b][k];
                    }
                }
            }
        }
        return g;
    }

    private static int rank(double[][] g, List<Integer> motions, double least) {
        List<Integer> left = new ArrayList<>(motions);
        double[][] a = new double[6][];
        for (int i = 0; i < 6; i++) {
            a[i] = g[i].clone();
        }
        int rank = 0;
        while (!left.isEmpty()) {
            int p = left.stream().max((i, k) -> Double.compare(a[i][i], a[k][k])).orElseThrow();
            if (!(a[p][p] > least)) {
                break;
            }
            rank++;
            left.remove(Integer.valueOf(p));
            for (int i : left) {
                double factor = a[i][p] / a[p][p];
                for (int k : left) {
                    a[i][k] -= factor * a[p][k];
                }
            }
        }
        return rank;
    }
}
