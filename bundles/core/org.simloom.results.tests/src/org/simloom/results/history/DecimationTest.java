package org.simloom.results.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class DecimationTest {
    @Test
    void fewPointsStayButForThoseThatAreNoNumbers() {
        Decimation few = Decimation.of(new double[] {1, 2, 3, Double.NaN}, new double[] {5, Double.NaN, 7, 8}, 10);
        assertArrayEquals(new double[] {1, 3}, few.x());
        assertArrayEquals(new double[] {5, 7}, few.y());
    }

    @Test
    void noPeakIsLost() {
        double[] x = new double[1_000_003];
        double[] y = new double[x.length];
        Arrays.setAll(x, i -> i);
        Arrays.setAll(y, i -> Math.sin(i * 1e-3));
        y[777_777] = 50;
        y[123_456] = -50;
        Decimation many = Decimation.of(x, y, 5000);
        assertEquals(5000, many.x().length);
        assertEquals(50, Arrays.stream(many.y()).max().orElseThrow());
        assertEquals(-50, Arrays.stream(many.y()).min().orElseThrow());
        for (int i = 1; i < many.x().length; i++) {
            assertTrue(many.x()[i] >= many.x()[i - 1]);
        }
    }
}
