package org.simloom.sampling.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.simloom.base.problem.ProblemException;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

class DesignsTest {
    /** NIST/SEMATECH e-Handbook 5.3.3.9, table 3.27: 3^3 full factorial has all combinations once. */
    @Test
    void aFullFactorialHasAllCombinationsOnceInStandardOrder() {
        Space space = Space.of(new Dimension("a", "", VariableType.CONTINUOUS, 1, 2, 3, List.of(), null),
                new Dimension("n", "", VariableType.INTEGER, 1, 10, 4, List.of(), null), Dimension.choice("c", "x", "y"),
                Dimension.continuous("fixed", 7, 7));
        List<double[]> points = points(new FullFactorial(), space);
        assertEquals(3 * 4 * 2, points.size());
        assertEquals(24, distinct(points));
        assertArrayEquals(new double[] {1, 1, 0, 7}, points.get(0));
        assertArrayEquals(new double[] {1.5, 1, 0, 7}, points.get(1));
        assertArrayEquals(new double[] {1, 4, 0, 7}, points.get(3));
        assertArrayEquals(new double[] {2, 10, 1, 7}, points.get(23));
        assertEquals(24, new FullFactorial().size(space).getAsLong());
    }

    /** Plackett and Burman 1946, first rows; Montgomery, table 8.23 for 12 runs. */
    @ParameterizedTest
    @CsvSource({"8,+++-+--", "12,++-+++---+-", "20,++--++++-+-+----++-", "24,+++++-+-++--++--+-+----",
        "44,++--+-+--+++-+++++---+-+++-----+---++-+-++-", "48,+++++-++++--+-+-+++--+--++-++---+-+-++----+----"})
    void plackettBurmanRowsAreThoseOfThePaper(int runs, String row) {
        List<double[]> points = points(new PlackettBurman(runs), Space.box(fill(runs - 1, -1), fill(runs - 1, 1)));
        assertEquals(runs, points.size());
        for (int i = 0; i < runs - 1; i++) {
            for (int j = 0; j < runs - 1; j++) {
                assertEquals(row.charAt(Math.floorMod(j - i, runs - 1)) == '+' ? 1 : -1, points.get(i)[j]);
            }
        }
        assertArrayEquals(fill(runs - 1, -1), points.get(runs - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48})
    void plackettBurmanColumnsAreBalancedAndOrthogonal(int runs) {
        List<double[]> points = points(new PlackettBurman(), Space.box(fill(runs - 1, -1), fill(runs - 1, 1)));
        assertEquals(runs, points.size());
        for (int a = 0; a < runs - 1; a++) {
            for (int b = 0; b < a; b++) {
                int i = a;
                int j = b;
                assertEquals(0, points.stream().mapToDouble(p -> p[i] * p[j]).sum());
            }
            int i = a;
            assertEquals(0, points.stream().mapToDouble(p -> p[i]).sum());
        }
    }

    /** NIST/SEMATECH e-Handbook 5.3.3.6.1, tables 3.21 to 3.23: rotatable alpha and runs. */
    @ParameterizedTest
    @CsvSource({"2,1.414,8", "3,1.682,14", "4,2.000,24", "5,2.000,26", "6,2.378,44", "7,2.828,78"})
    void circumscribedDesignsAreRotatable(int factors, double alpha, int runs) {
        List<double[]> points = points(new CentralComposite(CentralComposite.Shape.CIRCUMSCRIBED, 0, 0),
                Space.box(fill(factors, -1), fill(factors, 1)));
        assertEquals(runs, points.size());
        assertEquals(alpha, points.get(runs - 1)[factors - 1], 5e-4);
        assertEquals(1, points.stream().mapToDouble(p -> p[0] == 1 ? 1 : 0).max().getAsDouble());
        // Box and Hunter 1957: rotatable where the fourth moment is three times the mixed one.
        double pure = points.stream().mapToDouble(p -> Math.pow(p[0], 4)).sum();
        double mixed = points.stream().mapToDouble(p -> p[0] * p[0] * p[1] * p[1]).sum();
        assertEquals(3 * mixed, pure, 1e-9);
        assertEquals(distinct(points), runs);
    }

    @Test
    void inscribedAndFaceCentredDesignsStayInTheirRanges() {
        Space space = Space.box(new double[] {10, 0, -5}, new double[] {20, 1, 5});
        List<double[]> inscribed = points(new CentralComposite(), space);
        assertEquals(15, inscribed.size());
        assertEquals(15 - 10 * (1 / Math.pow(8, 0.25)) / 2, inscribed.get(0)[0], 1e-12);
        assertEquals(10, inscribed.get(8)[0]);
        assertArrayEquals(new double[] {15, 0.5, 0}, inscribed.get(14));
        List<double[]> faces = points(new CentralComposite(CentralComposite.Shape.FACE_CENTRED, 0, 3), space);
        assertEquals(17, faces.size());
        assertArrayEquals(new double[] {10, 0, -5}, faces.get(0));
        assertArrayEquals(new double[] {15, 0.5, 5}, faces.get(13));
        for (double[] p : faces) {
            assertArrayEquals(space.nearest(p), p);
        }
    }

    /** Box and Behnken 1960: runs without centre points. */
    @ParameterizedTest
    @CsvSource({"3,12,2", "4,24,2", "5,40,2", "6,48,3", "7,56,3", "9,120,3", "10,160,4", "11,176,5", "12,192,4"})
    void boxBehnkenDesignsHaveTheRunsOfThePaper(int factors, int runs, int varied) {
        List<double[]> points = points(new BoxBehnken(0), Space.box(fill(factors, -1), fill(factors, 1)));
        assertEquals(runs, points.size());
        for (double[] point : points) {
            assertEquals(varied, Arrays.stream(point).filter(x -> Math.abs(x) == 1).count());
            assertEquals(factors - varied, Arrays.stream(point).filter(x -> x == 0).count());
        }
        for (int i = 0; i < factors; i++) {
            for (int j = 0; j < factors; j++) {
                int a = i;
                int b = j;
                double together = points.stream().mapToDouble(p -> p[a] * p[a] * p[b] * p[b]).sum();
                assertTrue(together > 0, "every interaction can be estimated");
                assertEquals(points.stream().mapToDouble(p -> p[0] * p[0]).sum(),
                        points.stream().mapToDouble(p -> p[a] * p[a]).sum());
                assertEquals(a == b ? together : 0, points.stream().mapToDouble(p -> p[a] * p[b]).sum());
                // No interaction is mixed with another variable or interaction.
                for (int c = 0; c < factors; c++) {
                    int third = c;
                    if (a != b) {
                        assertEquals(0, points.stream().mapToDouble(p -> p[a] * p[b] * p[third]).sum());
                    }
                }
            }
        }
    }

    /** NIST/SEMATECH e-Handbook 5.3.3.6.2, table 3.24: Box-Behnken for three factors, three of the centre. */
    @Test
    void theBoxBehnkenDesignOfThreeFactorsIsThatOfTheHandbook() {
        String handbook = "-1 -1 0;1 -1 0;-1 1 0;1 1 0;-1 0 -1;1 0 -1;-1 0 1;1 0 1;0 -1 -1;0 1 -1;0 -1 1;0 1 1;"
                + "0 0 0;0 0 0;0 0 0";
        List<double[]> points = points(new BoxBehnken(3), Space.box(fill(3, -1), fill(3, 1)));
        assertEquals(handbook, String.join(";", points.stream()
                .map(p -> (int) p[0] + " " + (int) p[1] + " " + (int) p[2]).toList()));
    }

    @Test
    void wholeNumbersAndChoicesAreMadeOfLevels() {
        Space space = Space.of(Dimension.integer("n", 2, 8), Dimension.choice("c", "x", "y"), Dimension.continuous("a", 0, 1));
        for (double[] p : points(new FractionalFactorial(3), space)) {
            assertTrue((p[0] == 2 || p[0] == 8) && (p[1] == 0 || p[1] == 1) && (p[2] == 0 || p[2] == 1));
        }
        Space whole = Space.of(Dimension.integer("n", 1, 8), Dimension.integer("m", 0, 2));
        for (double[] p : points(new CentralComposite(), whole)) {
            assertArrayEquals(whole.nearest(p), p);
        }
    }

    @Test
    void conditionsTakeRunsAway() {
        Space half = new Space(Space.unit(2).dimensions(), null, p -> p[0] + p[1] <= 1);
        assertEquals(3, points(new FullFactorial(), half).size());
        assertEquals(4, new FullFactorial().size(half).getAsLong());
        Space none = new Space(Space.unit(3).dimensions(), null, p -> p[0] == 0.5);
        assertEquals("sampling.design.forbidden", code(new FractionalFactorial(3), none));
    }

    @Test
    void whatDoesNotSuitADesignIsSaid() {
        Space single = Space.of(Dimension.continuous("a", 0, 1), Dimension.continuous("b", 1, 1), Dimension.integer("c", 1, 4));
        Space many = Space.of(Dimension.continuous("a", 0, 1), Dimension.choice("b", "x", "y", "z"), Dimension.integer("c", 1, 4));
        Space two = Space.of(Dimension.continuous("a", 0, 1), Dimension.integer("b", 1, 2), Dimension.integer("c", 1, 4));
        Space endless = Space.of(Dimension.continuous("a", 0, Double.POSITIVE_INFINITY), Dimension.continuous("b", 0, 1));
        Dimension fine = new Dimension("a", "", VariableType.CONTINUOUS, 0, 1, 1000, List.of(), null);
        assertEquals("sampling.design.single", code(new PlackettBurman(), single));
        assertEquals("sampling.design.two", code(new PlackettBurman(), many));
        assertEquals("sampling.design.order", code(new BoxBehnken(), many));
        assertEquals("sampling.design.steps", code(new CentralComposite(), two));
        assertEquals("sampling.range.unbounded", code(new CentralComposite(), endless));
        assertEquals("sampling.range.unbounded", code(new FullFactorial(), endless));
        assertEquals("sampling.space.empty", code(new FullFactorial(), Space.of()));
        assertEquals("sampling.space.empty", code(new PlackettBurman(), Space.of()));
        assertEquals("sampling.design.large", code(new FullFactorial(), Space.of(fine, fine, fine)));
        assertEquals("sampling.design.large", code(new FullFactorial(), Space.unit(2000)));
        assertEquals("sampling.design.variables", code(new BoxBehnken(), Space.unit(8)));
        assertEquals("sampling.design.variables", code(new PlackettBurman(), Space.unit(48)));
        assertEquals("sampling.design.variables", code(new CentralComposite(), Space.unit(1)));
        assertEquals("sampling.design.runs", code(new PlackettBurman(12), Space.unit(12)));
        assertEquals("sampling.design.runs", code(new PlackettBurman(18), Space.unit(12)));
        assertEquals("sampling.design.centre", code(new BoxBehnken(-1), Space.unit(3)));
        assertEquals("sampling.design.alpha",
                code(new CentralComposite(CentralComposite.Shape.INSCRIBED, -2, 1), Space.unit(3)));
    }

    private static String code(Sampler sampler, Space space) {
        return assertThrows(ProblemException.class, () -> points(sampler, space)).problem().code();
    }

    private static List<double[]> points(Sampler sampler, Space space) {
        return sampler.points(space, 0, 1);
    }

    private static int distinct(List<double[]> points) {
        Set<String> texts = new HashSet<>();
        points.forEach(p -> texts.add(Arrays.toString(p)));
        return texts.size();
    }

    private static double[] fill(int n, double value) {
        double[] all = new double[n];
        Arrays.fill(all, value);
        return all;
    }
}
