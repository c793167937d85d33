package org.simloom.optimization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

/**
 * E. Zitzler, K. Deb and L. Thiele, Comparison of multiobjective evolutionary algorithms: empirical results (Evol.
 * Comput. 8, 2000): ZDT1 to ZDT3 with 30 variables; K. Deb et al., Scalable test problems (2005): DTLZ2. Hypervolumes of
 * the true fronts to (1.1, 1.1) by integration.
 */
class MultiObjectiveTest {
    private static final NsgaSettings SETTINGS = NsgaSettings.standard().withPopulation(100).withGenerations(150);

    private static Function<double[], double[]> zdt(java.util.function.DoubleBinaryOperator shape) {
        return x -> {
            double sum = 0;
            for (int i = 1; i < x.length; i++) {
                sum += x[i];
            }
            double g = 1 + 9 * sum / (x.length - 1);
            return new double[] {x[0], g * shape.applyAsDouble(x[0], g)};
        };
    }

    private static final Function<double[], double[]> ZDT1 = zdt((f, g) -> 1 - Math.sqrt(f / g));
    private static final Function<double[], double[]> ZDT2 = zdt((f, g) -> 1 - f / g * (f / g));
    private static final Function<double[], double[]> ZDT3 =
            zdt((f, g) -> 1 - Math.sqrt(f / g) - f / g * Math.sin(10 * Math.PI * f));

    private static List<double[]> front(OptimizationResult result) {
        return result.front().stream().map(Candidate::objectives).toList();
    }

    private static OptimizationResult run(Optimizer optimizer, Function<double[], double[]> function) {
        return optimizer.minimize(new OptimizationProblem(Space.unit(30), 2, 0), Evaluator.of(function), 1);
    }

    /** Area dominated by a front of two objectives up to a corner. */
    private static double hypervolume(List<double[]> front, double corner) {
        double area = 0;
        double height = corner;
        for (double[] y : front) { // by rising first objective
            if (y[0] < corner && y[1] < height) {
                area += (corner - y[0]) * (height - y[1]);
                height = y[1];
            }
        }
        return area;
    }

    private static List<double[]> truth(DoubleUnaryOperator second) {
        List<double[]> points = new ArrayList<>();
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 1000; i++) {
            double y = second.applyAsDouble(i / 1000.0);
            if (y < lowest) {
                lowest = y;
                points.add(new double[] {i / 1000.0, y});
            }
        }
        return points;
    }

    /** Inverted generational distance: mean distance of the true front's points to the nearest one found. */
    private static double distance(List<double[]> truth, List<double[]> found) {
        return truth.stream().mapToDouble(y -> found.stream()
                .mapToDouble(z -> Math.hypot(y[0] - z[0], y[1] - z[1])).min().orElseThrow()).average().orElseThrow();
    }

    private static void comesNear(OptimizationResult result, List<double[]> truth, double distance) {
        comesNear(result, truth, distance, 15_000);
    }

    private static void comesNear(OptimizationResult result, List<double[]> truth, double distance, int evaluations) {
        double volume = hypervolume(truth, 1.1);
        double found = hypervolume(front(result), 1.1);
        assertTrue(found >= 0.975 * volume && found <= 1.001 * volume, found + " of " + volume);
        double apart = distance(truth, front(result));
        assertTrue(apart <= distance, "IGD " + apart);
        assertTrue(result.evaluations() <= evaluations, result.evaluations() + " evaluations");
    }

    @Test
    void hypervolumesOfTheTrueFrontsAreTheKnownOnes() {
        assertEquals(2.0 / 3 + 0.21, hypervolume(truth(f -> 1 - Math.sqrt(f)), 1.1), 2e-3);
        assertEquals(1.0 / 3 + 0.21, hypervolume(truth(f -> 1 - f * f), 1.1), 2e-3);
    }

    @Test
    void nsga2ComesNearTheFrontOfZdt1() {
        comesNear(run(new Nsga2(SETTINGS), ZDT1), truth(f -> 1 - Math.sqrt(f)), 0.01);
    }

    @Test
    void nsga2ComesNearTheConcaveFrontOfZdt2() {
        comesNear(run(new Nsga2(SETTINGS), ZDT2), truth(f -> 1 - f * f), 0.015);
    }

    @Test
    void nsga2ComesNearTheBrokenFrontOfZdt3() {
        comesNear(run(new Nsga2(SETTINGS), ZDT3), truth(f -> 1 - Math.sqrt(f) - f * Math.sin(10 * Math.PI * f)), 0.01);
    }

    @Test
    void nsga3ComesNearTheFrontOfZdt1() {
        comesNear(run(new Nsga3(SETTINGS), ZDT1), truth(f -> 1 - Math.sqrt(f)), 0.015);
    }

    @Test
    void nsga3ComesNearTheConcaveFrontOfZdt2() {
        // as many generations as its authors took
        comesNear(run(new Nsga3(SETTINGS.withGenerations(250)), ZDT2), truth(f -> 1 - f * f), 0.015, 25_000);
    }

    @Test
    void nsga3ComesNearTheBrokenFrontOfZdt3() {
        comesNear(run(new Nsga3(SETTINGS), ZDT3), truth(f -> 1 - Math.sqrt(f) - f * Math.sin(10 * Math.PI * f)), 0.015);
    }

    @Test
    void nsga3SpreadsOverTheSphereOfDtlz2() {
        Function<double[], double[]> dtlz2 = x -> {
            double g = 0;
            for (int i = 2; i < x.length; i++) {
                g += (x[i] - 0.5) * (x[i] - 0.5);
            }
            double a = Math.PI / 2;
            return new double[] {(1 + g) * Math.cos(a * x[0]) * Math.cos(a * x[1]),
                    (1 + g) * Math.cos(a * x[0]) * Math.sin(a * x[1]), (1 + g) * Math.sin(a * x[0])};
        };
        OptimizationResult result = new Nsga3(NsgaSettings.standard().withGenerations(100))
                .minimize(new OptimizationProblem(Space.unit(12), 3, 0), Evaluator.of(dtlz2), 1);
        double gap = front(result).stream()
                .mapToDouble(y -> Math.sqrt(y[0] * y[0] + y[1] * y[1] + y[2] * y[2]) - 1).average().orElseThrow();
        assertTrue(gap < 0.02, "mean distance to the sphere " + gap);
        for (int i = 0; i <= 6; i++) { // every direction has a point within 0.1
            for (int j = 0; j <= 6 - i; j++) {
                double[] direction = {i, j, 6 - i - j};
                double length = Math.sqrt(direction[0] * direction[0] + direction[1] * direction[1] + direction[2] * direction[2]);
                double near = front(result).stream().mapToDouble(y -> Math.hypot(Math.hypot(y[0] - direction[0] / length,
                        y[1] - direction[1] / length), y[2] - direction[2] / length)).min().orElseThrow();
                assertTrue(near < 0.1, "nothing near " + i + " " + j + ": " + near);
            }
        }
    }

    @Test
    void constraintsCutTheFront() {
        Function<double[], double[]> cut = x -> {
            double[] y = ZDT1.apply(x);
            return new double[] {y[0], y[1], x[0] - 0.3};
        };
        for (Optimizer optimizer : List.of(new Nsga2(SETTINGS.withGenerations(40)), new Nsga3(SETTINGS.withGenerations(40)))) {
            OptimizationResult result =
                    optimizer.minimize(new OptimizationProblem(Space.unit(5), 2, 1), Evaluator.of(cut), 1);
            assertTrue(result.front().stream().allMatch(Candidate::feasible));
            assertEquals(0.3, result.front().get(0).point()[0], 0.01);
        }
    }

    @Test
    void aConstantObjectiveBreaksNothing() {
        Function<double[], double[]> flat = x -> new double[] {x[0], 7, 1 - x[0] + x[1]};
        for (Optimizer optimizer : List.of(new Nsga2(SETTINGS.withGenerations(20)), new Nsga3(SETTINGS.withGenerations(20)))) {
            OptimizationResult result =
                    optimizer.minimize(new OptimizationProblem(Space.unit(3), 3, 0), Evaluator.of(flat), 1);
            assertEquals(0, result.front().get(0).objectives()[0], 0.02);
        }
    }
}
