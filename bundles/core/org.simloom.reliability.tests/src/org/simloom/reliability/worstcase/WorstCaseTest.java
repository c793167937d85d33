package org.simloom.reliability.worstcase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.problem.ProblemException;
import org.simloom.reliability.Journal;
import org.simloom.sampling.Answer;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

class WorstCaseTest {
    private static final Space BRANIN = Space.box(new double[] {-5, 0}, new double[] {10, 15});

    /** Branin; smallest 0.397887 at (-π, 12.275), (π, 2.275) and (9.42478, 2.475): Dixon and Szegö 1978. No corner is below 10. */
    static double branin(double[] x) {
        double a = x[1] - 5.1 / (4 * Math.PI * Math.PI) * x[0] * x[0] + 5 / Math.PI * x[0] - 6;
        return a * a + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x[0]) + 10;
    }

    /** Hartmann's function of 3 variables; smallest -3.86278 at (0.114614, 0.555649, 0.852547): Dixon and Szegö 1978. */
    static double hartmann(double[] x) {
        double[][] a = {{3, 10, 30}, {0.1, 10, 35}, {3, 10, 30}, {0.1, 10, 35}};
        double[][] p = {{0.3689, 0.1170, 0.2673}, {0.4699, 0.4387, 0.7470}, {0.1091, 0.8732, 0.5547}, {0.0381, 0.5743, 0.8828}};
        double[] c = {1, 1.2, 3, 3.2};
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            double e = 0;
            for (int j = 0; j < 3; j++) {
                e += a[i][j] * Math.pow(x[j] - p[i][j], 2);
            }
            sum -= c[i] * Math.exp(-e);
        }
        return sum;
    }

    private static WorstCaseResult worst(Space space, ToDoubleFunction<double[]> margin, long seed) {
        return WorstCase.run(space, null, List.of("m"), Evaluator.of(x -> new double[] {margin.applyAsDouble(x)}),
                WorstCaseSettings.of(seed));
    }

    @Test
    void findsTheCornerOfALine() {
        WorstCaseResult result = worst(Space.box(new double[] {1, -2, 0}, new double[] {2, 2, 5}),
                x -> 20 - 3 * x[0] + x[1] - 2 * x[2], 1);
        MarginWorst margin = result.margins().get(0);
        assertEquals(2, margin.worst(), 1e-12);
        assertArrayEquals(new double[] {2, -2, 5}, margin.point());
        assertEquals(20 - 4.5 - 5, margin.nominal(), 1e-12);
        assertTrue(margin.bounded() && margin.closed(), margin.toString());
        assertTrue(margin.bound() <= 2 && margin.bound() > 1.7);
        assertTrue(result.evaluations() < 40, "runs " + result.evaluations());
        assertTrue(result.notes().isEmpty(), result.notes().toString());
    }

    /** Twelve variables have 4096 corners; the worst is found with few runs, though products decide half of the signs. */
    @Test
    void findsTheCornerAmongThousands() {
        ToDoubleFunction<double[]> margin = x -> {
            double sum = 30;
            for (int i = 0; i < 10; i++) {
                sum -= (i % 2 == 0 ? 1 : -1) * (1 + 0.1 * i) * x[i];
            }
            return sum - 4 * x[10] * x[0] + 2 * x[11] * x[1];
        };
        double[] ends = new double[12];
        Arrays.fill(ends, 1);
        Space space = Space.box(Arrays.stream(ends).map(e -> -e).toArray(), ends);
        double exact = Double.POSITIVE_INFINITY;
        for (int corner = 0; corner < 4096; corner++) {
            double[] x = new double[12];
            for (int i = 0; i < 12; i++) {
                x[i] = (corner >> i & 1) == 1 ? 1 : -1;
            }
            exact = Math.min(exact, margin.applyAsDouble(x));
        }
        WorstCaseResult result = worst(space, margin, 1);
        assertEquals(exact, result.margins().get(0).worst(), 0.02 * Math.abs(30 - exact));
        assertTrue(result.evaluations() < 260, "runs " + result.evaluations());
    }

    @Test
    void findsMinimaInsideWhereCornersAloneAreWrong() {
        double corners = Double.POSITIVE_INFINITY;
        for (double[] corner : new double[][] {{-5, 0}, {10, 0}, {-5, 15}, {10, 15}}) {
            corners = Math.min(corners, branin(corner));
        }
        assertTrue(corners > 10);
        for (long seed = 1; seed <= 3; seed++) {
            MarginWorst margin = worst(BRANIN, WorstCaseTest::branin, seed).margins().get(0);
            assertEquals(0.397887, margin.worst(), 0.3, "seed " + seed);
            assertTrue(margin.bounded(), margin.toString());
            assertTrue(margin.bound() <= 0.397888, margin.toString());
            assertTrue(margin.closed() && margin.bound() > 0.397887 - 0.015 * 310, margin.toString());
        }
    }

    @Test
    void findsTheMinimumOfHartmann() {
        WorstCaseResult result = worst(Space.unit(3), WorstCaseTest::hartmann, 2);
        MarginWorst margin = result.margins().get(0);
        assertEquals(-3.86278, margin.worst(), 0.04);
        assertArrayEquals(new double[] {0.114614, 0.555649, 0.852547}, margin.point(), 0.15);
        assertTrue(margin.bound() <= -3.86278);
    }

    /** Two load cases, whole numbers of bolts, and a resonance that only one load case has, inside the tolerances. */
    @Test
    void searchesLoadCasesAndWholeNumbers() {
        Space space = Space.of(Dimension.continuous("speed", 0, 1), Dimension.choice("case", "rest", "spin"),
                Dimension.integer("bolts", 2, 6));
        WorstCaseResult result = WorstCase.run(space, new double[] {0.5, 0, 4}, List.of("stress", "gap"),
                Evaluator.of(x -> new double[] {
                    x[2] + (x[1] == 1 ? -3 * Math.exp(-Math.pow((x[0] - 0.63) / 0.15, 2)) : 0.2 * x[0]),
                    1 + x[0] - 0.1 * x[2] + 0.3 * x[1]}), WorstCaseSettings.of(4));
        MarginWorst stress = result.margins().get(0);
        assertEquals(-1, stress.worst(), 0.05);
        assertEquals(0.63, stress.point()[0], 0.03);
        assertEquals(1, stress.point()[1]);
        assertEquals(2, stress.point()[2]);
        assertEquals(4.1, stress.nominal(), 1e-12);
        MarginWorst gap = result.margins().get(1);
        assertArrayEquals(new double[] {0, 0, 6}, gap.point());
        assertEquals(0.4, gap.worst(), 1e-12);
    }

    @Test
    void saysNotBoundedWhereTheModelPredictsNothing() {
        WorstCaseResult result = WorstCase.run(Space.unit(2), null, List.of("m"),
                Evaluator.of(x -> new double[] {Math.sin(900 * x[0]) * Math.cos(700 * x[1])}),
                new WorstCaseSettings(0, 6, 4, 4, 0.99, 0.01, 0.8, 1));
        MarginWorst margin = result.margins().get(0);
        assertFalse(margin.bounded() || margin.closed());
        assertTrue(Double.isNaN(margin.bound()));
        assertEquals("reliability.worst.unbounded", result.notes().get(0).code());
        assertTrue(margin.worst() < 0, "a real run");
    }

    private static ToDoubleFunction<double[]> function(String kind, double[] f) {
        return switch (kind) {
            case "waves" -> x -> f[0] * Math.sin(4 * x[0] + f[1]) + f[2] * Math.cos(5 * x[1] + f[3]) + f[4] * x[0] * x[1]
                    + f[5] * Math.sin(3 * (x[0] - x[1]) + f[6]) + f[7] * x[0] + f[8] * x[1];
            case "interior" -> x -> 0.2 * f[3] * x[0] - Math.exp(-(Math.pow(x[0] - 0.5 - 0.2 * Math.tanh(f[0]), 2)
                    + Math.pow(x[1] - 0.5 - 0.2 * Math.tanh(f[1]), 2)) / (0.05 + 0.05 * Math.abs(f[2])));
            default -> x -> f[0] * x[0] + f[1] * x[1] + f[2] * x[0] * x[1] + 0.3 * Math.exp(f[3] * x[0]);
        };
    }

    /**
     * The bound of 99 % over the box, counted over random functions whose worst case lies anywhere, inside, or at a vertex;
     * few runs, and a tolerance so small that it lends the bound nothing. It is not idle: mostly far less than the range.
     */
    @ParameterizedTest
    @ValueSource(strings = {"waves", "interior", "vertex"})
    void theBoundHoldsOverTheBoxAtOnce(String kind) {
        int bounded = 0;
        int held = 0;
        double gap = 0;
        for (int seed = 0; seed < 40; seed++) {
            Well19937c random = new Well19937c(500 + seed);
            double[] f = new double[9];
            Arrays.setAll(f, i -> random.nextGaussian());
            ToDoubleFunction<double[]> margin = function(kind, f);
            double exact = Double.POSITIVE_INFINITY;
            double highest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i <= 200; i++) {
                for (int j = 0; j <= 200; j++) {
                    double value = margin.applyAsDouble(new double[] {i / 200.0, j / 200.0});
                    exact = Math.min(exact, value);
                    highest = Math.max(highest, value);
                }
            }
            MarginWorst worst = WorstCase.run(Space.unit(2), null, List.of("m"),
                    Evaluator.of(x -> new double[] {margin.applyAsDouble(x)}),
                    new WorstCaseSettings(8, 6, 2, 3, 0.99, 1e-4, 0.8, seed)).margins().get(0);
            bounded += worst.bounded() ? 1 : 0;
            held += worst.bounded() && worst.bound() <= exact + 1e-9 ? 1 : 0;
            gap += worst.bounded() ? (worst.worst() - worst.bound()) / (highest - exact) : 0;
            assertTrue(worst.worst() >= exact - 1e-3);
        }
        assertTrue(bounded >= 30, "bounded " + bounded);
        assertTrue(held >= bounded - 1, "held " + held + " of " + bounded);
        assertTrue(gap / bounded < 0.1, "gap " + gap / bounded);
    }

    @Test
    void failedRunsAreAvoidedAndNamed() {
        WorstCaseResult result = WorstCase.run(BRANIN, null, List.of("m"),
                new Journal(300, x -> x[0] < -2 ? Answer.failure(1) : Answer.of(branin(x))), WorstCaseSettings.of(1));
        assertEquals(0.397887, result.margins().get(0).worst(), 0.3);
        assertTrue(result.failed() > 3 && result.failed() < 40, "failed " + result.failed());
        assertTrue(result.notes().stream().anyMatch(note -> note.code().equals("reliability.worst.failed")));
    }

    @Test
    void keepsConditionsBetweenVariables() {
        Space space = new Space(BRANIN.dimensions(), null, x -> x[0] + x[1] > 8);
        WorstCaseResult result = WorstCase.run(space, null, List.of("m"), new Journal(300, x -> {
            assertTrue(x[0] + x[1] > 8);
            return Answer.of(branin(x));
        }), WorstCaseSettings.of(1));
        assertEquals(0.397887, result.margins().get(0).worst(), 0.3);
        assertTrue(result.margins().get(0).point()[0] < 0 || result.margins().get(0).point()[0] > 9);
    }

    @Test
    void aStudyThatWasCutGoesOnWithTheSameRunsAndASmallBudgetStillAnswers() {
        WorstCaseSettings settings = WorstCaseSettings.of(3);
        Journal whole = new Journal(1000, x -> Answer.of(branin(x)));
        WorstCaseResult all = WorstCase.run(BRANIN, null, List.of("m"), whole, settings);
        Journal again = Journal.resumed(whole, whole.sequence().size() - 7, 1000);
        WorstCaseResult second = WorstCase.run(BRANIN, null, List.of("m"), again, settings);
        assertEquals(whole.sequence(), again.sequence());
        assertEquals(all.margins().get(0).worst(), second.margins().get(0).worst());
        Journal poor = new Journal(22, x -> Answer.of(branin(x)));
        WorstCaseResult early = WorstCase.run(BRANIN, null, List.of("m"), poor, settings);
        assertTrue(early.spent());
        assertEquals(whole.sequence().subList(0, 22), poor.sequence());
        assertEquals("reliability.spent", early.notes().get(0).code());
        assertFalse(early.margins().get(0).closed());
    }

    @Test
    void saysWhatIsWrongWithTheInput() {
        assertEquals("reliability.worst.nominal", assertThrows(ProblemException.class, () -> WorstCase.run(BRANIN,
                new double[] {20, 3}, List.of("m"), Evaluator.of(x -> x), WorstCaseSettings.of(1))).problem().code());
        Space open = Space.of(new Dimension("d", "mm", VariableType.CONTINUOUS, Double.NaN, Double.NaN,
                2, List.of(), null));
        assertEquals("reliability.worst.range", assertThrows(ProblemException.class, () -> WorstCase.run(open, null,
                List.of("m"), Evaluator.of(x -> x), WorstCaseSettings.of(1))).problem().code());
        WorstCaseResult constant = worst(Space.unit(2), x -> 7, 1);
        assertEquals("reliability.constant", constant.notes().get(0).code());
        assertEquals(7, constant.margins().get(0).worst());
        assertFalse(constant.margins().get(0).bounded());
        assertEquals("reliability.failed", assertThrows(ProblemException.class, () -> WorstCase.run(Space.unit(2), null,
                List.of("m"), new Journal(99, x -> Answer.failure(1)), WorstCaseSettings.of(1))).problem().code());
    }

    @Test
    void scatteringVariablesAreSearchedToThreeDeviations() {
        WorstCaseResult result = worst(Space.of(Dimension.scattering("d", new NormalDistribution(20, 0.1)),
                Dimension.continuous("t", 0, 1)), x -> x[0] - x[1], 1);
        assertEquals(19.7 - 1, result.margins().get(0).worst(), 1e-9);
    }
}
