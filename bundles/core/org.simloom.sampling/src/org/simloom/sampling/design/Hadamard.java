package org.simloom.sampling.design;

import org.simloom.sampling.internal.Problems;

/** Square matrices of -1 and 1 whose columns are orthogonal. */
final class Hadamard {
    private Hadamard() {
    }

    /** Whether a matrix of so many rows can be made here. */
    static boolean exists(int n) {
        return n == 2 || n % 4 == 0 && n > 0 && (first(n) || second(n) || n % 8 == 0 && exists(n / 2));
    }

    /** A matrix whose first column is 1 everywhere and whose last row is -1 in all other columns where it is cyclic. */
    static int[][] matrix(int n) {
        if (!exists(n)) {
            throw Problems.of("design.runs", n, n - 1, n);
        }
        return n == 2 ? new int[][] {{1, 1}, {1, -1}} : first(n) ? cyclic(n) : second(n) ? normal(paley(n)) : doubled(n);
    }

    private static boolean first(int n) {
        return prime(n - 1) && (n - 1) % 4 == 3;
    }

    private static boolean second(int n) {
        return n % 2 == 0 && prime(n / 2 - 1) && (n / 2 - 1) % 4 == 1;
    }

    /** Paley's first construction as Plackett and Burman write it: a row of squares and others, shifted on and on. */
    private static int[][] cyclic(int n) {
        int q = n - 1;
        int[][] rows = new int[n][n];
        for (int i = 0; i < n; i++) {
            rows[i][0] = 1;
            for (int j = 0; j < q; j++) {
                int place = Math.floorMod(j - i, q);
                rows[i][j + 1] = i == q ? -1 : place == 0 || character(place, q) == 1 ? 1 : -1;
            }
        }
        return rows;
    }

    /** Paley's second construction (1933), from a symmetric conference matrix of half the size. */
    private static int[][] paley(int n) {
        int half = n / 2;
        int[][] rows = new int[n][n];
        for (int i = 0; i < half; i++) {
            for (int j = 0; j < half; j++) {
                int c = i == j ? 0 : i == 0 || j == 0 ? 1 : character(Math.floorMod(i - j, half - 1), half - 1);
                int same = i == j ? 1 : 0;
                rows[2 * i][2 * j] = c + same;
                rows[2 * i][2 * j + 1] = c - same;
                rows[2 * i + 1][2 * j] = c - same;
                rows[2 * i + 1][2 * j + 1] = -c - same;
            }
        }
        return rows;
    }

    /** Sylvester's construction. */
    private static int[][] doubled(int n) {
        int[][] small = matrix(n / 2);
        int[][] rows = new int[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int entry = small[i % (n / 2)][j % (n / 2)];
                rows[i][j] = i >= n / 2 && j >= n / 2 ? -entry : entry;
            }
        }
        return rows;
    }

    private static int[][] normal(int[][] rows) {
        for (int[] row : rows) {
            int sign = row[0];
            for (int j = 0; j < row.length; j++) {
                row[j] *= sign;
            }
        }
        return rows;
    }

    /** Whether a number is a square modulo a prime: 1 or -1. */
    private static int character(int a, int prime) {
        for (int i = 1; i <= prime / 2; i++) {
            if (i * i % prime == a) {
                return 1;
            }
        }
        return -1;
    }

    private static boolean prime(int n) {
        for (int i = 2; i * i <= n; i++) {
            if (n % i == 0) {
                return false;
            }
        }
        return n > 1;
    }
}
