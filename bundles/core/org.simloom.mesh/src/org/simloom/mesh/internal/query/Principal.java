package org.simloom.mesh.internal.query;

/** Eigenvalues of symmetric 3×3 matrices by Jacobi rotations, which stay accurate for equal ones. */
final class Principal {
    private static final int SWEEPS = 12;
    private static final int[][] PAIRS = {{0, 1}, {0, 2}, {1, 2}};

    private final double[][] a = new double[3][3];

    /** Largest, middle and smallest eigenvalue. */
    void of(double xx, double yy, double zz, double xy, double yz, double zx, double[] result) {
        a[0][0] = xx;
        a[1][1] = yy;
        a[2][2] = zz;
        a[0][1] = xy;
        a[1][2] = yz;
        a[0][2] = zx;
        for (int sweep = 0; sweep < SWEEPS && (a[0][1] != 0 || a[0][2] != 0 || a[1][2] != 0); sweep++) {
            for (int[] pair : PAIRS) {
                rotate(pair[0], pair[1]);
            }
        }
        double max = Math.max(a[0][0], Math.max(a[1][1], a[2][2]));
        double min = Math.min(a[0][0], Math.min(a[1][1], a[2][2]));
        result[0] = max;
        result[1] = Math.max(Math.min(a[0][0], a[1][1]), Math.min(Math.max(a[0][0], a[1][1]), a[2][2]));
        result[2] = min;
    }

    private void rotate(int p, int q) {
        double off = a[p][q];
        if (off == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * off);
        double t = Math.copySign(1 / (Math.abs(theta) + Math.hypot(theta, 1)), theta);
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        a[p][p] -= t * off;
        a[q][q] += t * off;
        a[p][q] = 0;
        int r = 3 - p - q;
        double rp = a[Math.min(r, p)][Math.max(r, p)];
        double rq = a[Math.min(r, q)][Math.max(r, q)];
        a[Math.min(r, p)][Math.max(r, p)] = c * rp - s * rq;
        a[Math.min(r, q)][Math.max(r, q)] = s * rp + c * rq;
    }
}
