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

    /**
     * Names of the motions left, turning about axes of those directions anywhere; {@code oblique} for others; empty
     * where the body is held.
     */
    List<String> free() {
        List<Integer> shifts = new ArrayList<>();
        List<Integer> turns = new ArrayList<>();
        double[][] g = centred();
        double largest = 0;
        for (int i = 0; i < 6; i++) {
            if ((allowed & 1 << i) != 0) {
                (i < 3 ? shifts : turns).add(i);
                largest = Math.max(largest, g[i][i]);
            }
        }
        double least = HELD * largest;
        List<String> names = new ArrayList<>();
        shifts.stream().filter(i -> !(g[i][i] > least)).forEach(i -> names.add(NAMES.get(i)));
        int rank = eliminate(g, new ArrayList<>(shifts), turns, least);
        // what is left stops turning even when the body may shift along with it
        turns.stream().filter(i -> !(g[i][i] > least)).forEach(i -> names.add(NAMES.get(i)));
        rank += eliminate(g, new ArrayList<>(turns), List.of(), least);
        int missing = shifts.size() + turns.size() - rank;
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

    /** Eliminates the unknowns {@code left} by the largest pivots, also from {@code others}; gives the rank. */
    private static int eliminate(double[][] a, List<Integer> left, List<Integer> others, double least) {
        int rank = 0;
        while (!left.isEmpty()) {
            int p = left.stream().max((i, k) -> Double.compare(a[i][i], a[k][k])).orElseThrow();
            if (!(a[p][p] > least)) {
                break;
            }
            rank++;
            left.remove(Integer.valueOf(p));
            List<Integer> rest = new ArrayList<>(left);
            rest.addAll(others);
            double[] pivot = a[p].clone();
            for (int i : rest) {
                double factor = pivot[i] / pivot[p];
                for (int k : rest) {
                    a[i][k] -= factor * pivot[k];
                }
            }
        }
        return rank;
    }
}
