package org.simloom.surrogate.internal;

/** Squared distances to many points, four columns at a time so that compilers vectorise them. */
final class Distances {
    private Distances() {
    }

    /**
     * Σ (x − columns)² into {@code squares}.
     *
     * @param columns one array a column
     * @param x       one number for each column
     */
    static void squares(double[][] columns, double[] x, double[] squares, int from, int to) {
        for (int j = from; j < to; j++) {
            squares[j] = 0;
        }
        int c = 0;
        for (; c + 3 < columns.length; c += 4) {
            add(columns[c], x[c], columns[c + 1], x[c + 1], columns[c + 2], x[c + 2], columns[c + 3], x[c + 3], squares,
                    from, to);
        }
        for (; c < columns.length; c++) {
            add(columns[c], x[c], squares, from, to);
        }
    }

    private static void add(double[] p, double a, double[] squares, int from, int to) {
        for (int j = from; j < to; j++) {
            squares[j] += (a - p[j]) * (a - p[j]);
        }
    }

    private static void add(double[] p, double a, double[] q, double b, double[] r, double c, double[] s, double d,
            double[] squares, int from, int to) {
        for (int j = from; j < to; j++) {
            squares[j] += (a - p[j]) * (a - p[j]) + (b - q[j]) * (b - q[j]) + ((c - r[j]) * (c - r[j])
                    + (d - s[j]) * (d - s[j]));
        }
    }

    /** Row i of all columns. */
    static double[] row(double[][] columns, int i) {
        double[] x = new double[columns.length];
        for (int c = 0; c < x.length; c++) {
            x[c] = columns[c][i];
        }
        return x;
    }
}
