package org.simloom.surrogate.field;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Space;
import org.simloom.surrogate.GaussianProcess;

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

    /**
     * A front that moves needs many modes (Ohlberger and Rave, Reduced basis methods: success, limitations and future
     * challenges, ALGORITMY 2016): no field is a sum of the others, and modes that have seen it show it too well. What is told
     * of fields that are left out is what learning from the others alone gives.
     */
    @Test
    void qualityIsThatOfFieldsThatTheModesHaveNotSeen() {
        Space line = Space.box(new double[] {0}, new double[] {1});
        double[][] points = new double[12][];
        double[][] fields = new double[12][];
        for (int i = 0; i < 12; i++) {
            points[i] = new double[] {(i * 7 % 12 + 0.5) / 12};
            fields[i] = front(points[i][0]);
        }
        double[] mean = Modes.mean(fields);
        double all = Arrays.stream(fields).mapToDouble(field -> squares(field, mean)).sum();
        double error = 0;
        for (int i = 0; i < 12; i++) {
            error += squares(fields[i], FieldSurrogate.fit(line, without(points, i), without(fields, i), FieldSettings.DEFAULT, 1)
                    .mean(points[i]));
        }
        FieldSurrogate surrogate = FieldSurrogate.fit(line, points, fields, FieldSettings.DEFAULT, 1);
        assertEquals(1 - error / all, surrogate.q2(), 0.02);
        assertEquals(Math.sqrt(error / 12 / NODES), surrogate.rmse(), 0.02);
        assertTrue(surrogate.q2() < seen(line, points, fields, all) - 0.1, "here it matters: " + surrogate.q2());
    }

    /** The same where the modes have seen all fields, and only the processes have not seen the one that is left out. */
    private static double seen(Space space, double[][] points, double[][] fields, double all) {
        Modes modes = Modes.of(fields, FieldSettings.DEFAULT.energy(), FieldSettings.DEFAULT.most());
        double[][] left = new double[fields.length][modes.shapes().length];
        for (int k = 0; k < modes.shapes().length; k++) {
            int mode = k;
            double[] out = GaussianProcess.fit(space, points, Arrays.stream(modes.coefficients()).mapToDouble(row -> row[mode])
                    .toArray(), FieldSettings.DEFAULT.process(), 1).leaveOneOut().mean();
            for (int i = 0; i < left.length; i++) {
                left[i][k] = out[i];
            }
        }
        double error = 0;
        for (int i = 0; i < fields.length; i++) {
            error += squares(fields[i], modes.field(left[i]));
        }
        return 1 - error / all;
    }

    private static double squares(double[] one, double[] other) {
        return IntStream.range(0, one.length).mapToDouble(j -> (one[j] - other[j]) * (one[j] - other[j])).sum();
    }

    private static double[][] without(double[][] rows, int left) {
        return IntStream.range(0, rows.length).filter(i -> i != left).mapToObj(i -> rows[i]).toArray(double[][]::new);
    }

    private static double[] front(double place) {
        double[] field = new double[NODES];
        for (int j = 0; j < NODES; j++) {
            field[j] = Math.tanh(((double) j / (NODES - 1) - place) / 0.02);
        }
        return field;
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
