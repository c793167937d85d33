package org.simloom.mesh.internal.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

class PrincipalTest {
    private static double[] of(double xx, double yy, double zz, double xy, double yz, double zx) {
        double[] result = new double[3];
        new Principal().of(xx, yy, zz, xy, yz, zx, result);
        return result;
    }

    @Test
    void knownOnes() {
        assertArrayEquals(new double[] {3, 2, 1}, of(1, 3, 2, 0, 0, 0), 0);
        assertArrayEquals(new double[] {5, 0, -5}, of(0, 0, 0, 5, 0, 0), 1e-12);
        assertArrayEquals(new double[] {7, 7, 7}, of(7, 7, 7, 0, 0, 0), 0);
    }

    @Test
    void invariantsOfRandomOnesStay() {
        Random random = new Random(1);
        for (int n = 0; n < 1000; n++) {
            double[] t = random.doubles(6, -100, 100).toArray();
            double[] p = of(t[0], t[1], t[2], t[3], t[4], t[5]);
            assertEquals(t[0] + t[1] + t[2], p[0] + p[1] + p[2], 1e-10);
            double squares = t[0] * t[0] + t[1] * t[1] + t[2] * t[2] + 2 * (t[3] * t[3] + t[4] * t[4] + t[5] * t[5]);
            assertEquals(squares, p[0] * p[0] + p[1] * p[1] + p[2] * p[2], 1e-7);
            double determinant = t[0] * (t[1] * t[2] - t[4] * t[4]) - t[3] * (t[3] * t[2] - t[4] * t[5])
                    + t[5] * (t[3] * t[4] - t[1] * t[5]);
            assertEquals(determinant, p[0] * p[1] * p[2], 1e-5);
        }
    }
}
