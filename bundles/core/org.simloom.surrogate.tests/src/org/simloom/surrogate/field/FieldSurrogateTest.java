package org.simloom.surrogate.field;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Space;

/** Fields whose modes and values are known. */
class FieldSurrogateTest {
    private static final int NODES = 300;

    /** Temperature of a slab that cools at both faces, first terms of the series (Incropera, Fundamentals of Heat and Mass Transfer). */
    private static double[] slab(double fourier, double heat) {
        double[] field = new double[NODES];
        for (int j = 0; j < NODES; j++) {
            double x = (double) j / (NODES - 1);
            field[j] = 20 + heat * (1.2733 * Math.exp(-Math.PI * Math.PI / 4 * fourier) * Math.cos(Math.PI / 2 * x)
                    - 0.4244 * Math.exp(-9 * Math.PI * Math.PI / 4 * fourier) * Math.cos(3 * Math.PI / 2 * x));
        }
        return field;
    }

    private static double[][] points(int n, long seed) {
        Random random = new Random(seed);
        double[][] points = new double[n][];
        for (int i = 0; i < n; i++) {
            points[i] = new double[] {0.05 + random.nextDouble() * 0.5, 500 + 400 * random.nextDouble()};
        }
        return points;
    }

    private static final Space SPACE = Space.box(new double[] {0.05, 500}, new double[] {0.55, 900});

    private static FieldSurrogate learnt() {
        double[][] points = points(40, 1);
        double[][] fields = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            fields[i] = slab(points[i][0], points[i][1]);
        }
        return FieldSurrogate.fit(SPACE, points, fields, FieldSettings.DEFAULT, 3);
    }

    @Test
    void fieldsOfTwoModesNeedTwoModesAndAreLearntBetweenSamples() {
        FieldSurrogate surrogate = learnt();
        assertEquals(2, surrogate.modes(), "energy " + surrogate.energy());
        double worst = 0;
        for (double[] point : points(50, 2)) {
            double[] actual = slab(point[0], point[1]);
            double[] predicted = surrogate.mean(point);
            for (int j = 0; j < NODES; j++) {
                worst = Math.max(worst, Math.abs(actual[j] - predicted[j]));
            }
        }
        // of temperatures up to 1,100
        assertTrue(worst < 11, "worst " + worst);
        assertTrue(surrogate.q2() > 0.999, "q2 " + surrogate.q2());
    }

    /** Far fewer modes than fields: what is left of the matrix of products is rounding. */
    @Test
    void manyFieldsOfFewModesAreDecomposed() {
        Random random = new Random(1);
        double[][] fields = new double[100][2000];
        for (double[] field : fields) {
            double a = random.nextDouble();
            double b = random.nextDouble();
            double c = random.nextDouble();
            for (int j = 0; j < field.length; j++) {
                double x = j / 2000.0;
                field[j] = 100 * Math.sin(27 * a * x) + 20 * b * x + 5 * Math.cos(7 * x * c);
            }
        }
        Modes modes = Modes.of(fields, 0.9999, 20);
        assertTrue(modes.shapes().length > 3 && modes.shapes().length <= 20, "modes " + modes.shapes().length);
        assertTrue(modes.energy() >= 0.9999);
        for (int k = 0; k < modes.shapes().length; k++) {
            double length = 0;
            for (double part : modes.shapes()[k]) {
                length += part * part;
            }
            assertEquals(1, length, 1e-9);
        }
    }

    @Test
    void aSampleThatIsGivenTwiceShiftsNothing() {
        double[][] points = points(20, 1);
        points[3] = points[2].clone();
        double[][] fields = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            fields[i] = slab(points[i][0], points[i][1]);
        }
        FieldSurrogate surrogate = FieldSurrogate.fit(SPACE, points, fields, FieldSettings.DEFAULT, 3);
        assertTrue(surrogate.q2() > 0.99, "q2 " + surrogate.q2());
        assertTrue(surrogate.rmse() > 0 && surrogate.rmse() < 20, "rmse " + surrogate.rmse());
    }

    @Test
    void whereThereAreNoSamplesItSaysThatItDoesNotKnow() {
        FieldSurrogate surrogate = learnt();
        double near = surrogate.standardDeviation(new double[] {0.3, 700})[0];
        double far = surrogate.standardDeviation(new double[] {2.5, 2500})[0];
        assertTrue(far > 10 * near, near + " " + far);
    }

    @Test
    void theModesOfFieldsMadeOfKnownOnesAreThese() {
        double[][] fields = new double[12][6];
        Random random = new Random(5);
        double[] one = {1, 0, 1, 0, 1, 0};
        double[] two = {0, 1, 0, -1, 0, 1};
        for (double[] field : fields) {
            double a = 10 * random.nextGaussian();
            double b = random.nextGaussian();
            for (int j = 0; j < 6; j++) {
                field[j] = 4 + a * one[j] + b * two[j];
            }
        }
        Modes modes = Modes.of(fields, 1, 6);
        assertEquals(2, modes.shapes().length);
        for (int i = 0; i < fields.length; i++) {
            assertArrayEquals(fields[i], modes.field(modes.coefficients()[i]), 1e-9);
        }
        double product = 0;
        for (int j = 0; j < 6; j++) {
            product += modes.shapes()[0][j] * modes.shapes()[1][j];
        }
        assertEquals(0, product, 1e-12);
    }

    @Test
    void whatCannotBeLearntFromIsSaid() {
        double[][] points = points(5, 1);
        assertEquals("surrogate.field.constant", code(points, new double[5][4]));
        assertEquals("surrogate.field.few", code(points(3, 1), new double[3][4]));
        double[][] broken = new double[5][4];
        broken[2][1] = Double.NaN;
        assertEquals("surrogate.field.finite", code(points, broken));
        double[][] uneven = new double[5][4];
        uneven[3] = new double[7];
        assertEquals("surrogate.field.nodes", code(points, uneven));
    }

    private static String code(double[][] points, double[][] fields) {
        return assertThrows(ProblemException.class,
                () -> FieldSurrogate.fit(SPACE, points, fields, FieldSettings.DEFAULT, 1)).problem().code();
    }
}
