package org.simloom.reliability.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.reliability.Estimate;
import org.simloom.reliability.Journal;
import org.simloom.sampling.Answer;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

class SobolIndicesTest {
    private static final double PI = Math.PI;
    /** Ishigami and Homma, Proc. ISUMA 1990, with a = 7 and b = 0.1; exact indices from the variances in closed form. */
    private static final Space ISHIGAMI = Space.box(new double[] {-PI, -PI, -PI}, new double[] {PI, PI, PI});
    private static final double V1 = 0.5 * Math.pow(1 + 0.1 * Math.pow(PI, 4) / 5, 2);
    private static final double V2 = 49.0 / 8;
    private static final double V13 = 0.01 * Math.pow(PI, 8) * (1.0 / 18 - 1.0 / 50);
    private static final double V = V1 + V2 + V13;

    static double ishigami(double[] x) {
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    private static void near(double exact, Estimate estimate, double within) {
        assertEquals(exact, estimate.value(), within);
        assertTrue(estimate.covers(exact), exact + " not in " + estimate);
        assertTrue(estimate.high() - estimate.low() < 12 * within, "too wide to say anything: " + estimate);
    }

    @Test
    void findsTheExactIndicesOfIshigami() {
        SobolResult result = SobolIndices.run(ISHIGAMI, List.of("y", "shifted"),
                Evaluator.of(x -> new double[] {ishigami(x), 1e6 + ishigami(x)}), new SobolSettings(2048, 200, 0.95, 1));
        assertEquals(2048 * 5, result.evaluations());
        double[] first = {V1 / V, V2 / V, 0};
        double[] total = {(V1 + V13) / V, V2 / V, V13 / V};
        for (int i = 0; i < 6; i++) {
            near(first[i % 3], result.indices().get(i).first(), 0.02);
            near(total[i % 3], result.indices().get(i).total(), 0.02);
        }
        assertEquals(0.3139, V1 / V, 1e-4);
        assertEquals(0.5576, (V1 + V13) / V, 1e-4);
    }

    /** Sobol' g-function, a = (0, 1, 4.5, 9, 99, 99, 99, 99): Saltelli et al., Comput. Phys. Commun. 181 (2010). */
    @Test
    void findsTheExactIndicesOfTheGFunction() {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        SobolResult result = SobolIndices.run(Space.unit(8), List.of("g"), Evaluator.of(x -> {
            double g = 1;
            for (int i = 0; i < 8; i++) {
                g *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
            }
            return new double[] {g};
        }), new SobolSettings(2048, 200, 0.99, 4));
        double all = 1;
        for (double ai : a) {
            all *= 1 + 1 / (3 * (1 + ai) * (1 + ai));
        }
        for (int i = 0; i < 8; i++) {
            double vi = 1 / (3 * (1 + a[i]) * (1 + a[i]));
            near(vi / (all - 1), result.indices().get(i).first(), 0.02);
            near(vi * all / (1 + vi) / (all - 1), result.indices().get(i).total(), 0.02);
        }
    }

    @Test
    void followsDistributionsAndChoices() {
        Space space = Space.of(Dimension.scattering("load", new NormalDistribution(100, 10)),
                Dimension.choice("case", "a", "b"), Dimension.scattering("size", new NormalDistribution(1, 0.1)));
        // y = load + 20 case: variances 100 and 100, size without any
        SobolResult result = SobolIndices.run(space, List.of("y"),
                Evaluator.of(x -> new double[] {x[0] + 20 * x[1]}), new SobolSettings(512, 100, 0.95, 2));
        near(0.5, result.indices().get(0).first(), 0.03);
        near(0.5, result.indices().get(1).total(), 0.03);
        assertEquals(0, result.indices().get(2).total().value());
    }

    @Test
    void failedRunsLeaveGapsOnly() {
        SobolResult result = SobolIndices.run(ISHIGAMI, List.of("y"),
                new Journal(100_000, x -> Math.floorMod(Arrays.hashCode(x), 20) == 0 ? Answer.failure(1)
                        : Answer.of(ishigami(x))), new SobolSettings(1024, 100, 0.95, 1));
        assertTrue(result.failed() > 150);
        near(V1 / V, result.indices().get(0).first(), 0.05);
        near(V2 / V, result.indices().get(1).total(), 0.05);
    }

    @Test
    void moreSamplesBeginWithTheSameAndTheBudgetEndsItEarly() {
        Journal small = new Journal(Integer.MAX_VALUE, x -> Answer.of(ishigami(x)));
        SobolIndices.run(ISHIGAMI, List.of("y"), small, new SobolSettings(16, 20, 0.95, 3));
        Journal cut = new Journal(80, x -> Answer.of(ishigami(x)));
        SobolResult result = SobolIndices.run(ISHIGAMI, List.of("y"), cut, new SobolSettings(64, 20, 0.95, 3));
        assertEquals(small.sequence(), cut.sequence());
        assertTrue(result.spent());
        assertEquals("reliability.spent", result.notes().get(0).code());
    }

    @Test
    void saysWhereAResponseIsConstantOrVariablesAreCorrelated() {
        SobolResult result = SobolIndices.run(ISHIGAMI, List.of("y"), Evaluator.of(x -> new double[] {4}),
                new SobolSettings(16, 20, 0.95, 3));
        assertEquals("reliability.constant", result.notes().get(0).code());
        assertTrue(Double.isNaN(result.indices().get(0).first().value()));
        Space correlated = new Space(List.of(Dimension.scattering("a", new NormalDistribution()),
                Dimension.scattering("b", new NormalDistribution())),
                MatrixUtils.createRealMatrix(new double[][] {{1, 0.5}, {0.5, 1}}), point -> true);
        assertEquals("reliability.correlated", assertThrows(ProblemException.class, () -> SobolIndices.run(correlated,
                List.of("y"), Evaluator.of(x -> x), SobolSettings.of(1))).problem().code());
    }
}
