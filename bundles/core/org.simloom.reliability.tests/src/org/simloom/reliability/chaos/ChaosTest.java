package org.simloom.reliability.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.simloom.base.problem.ProblemException;
import org.simloom.reliability.Journal;
import org.simloom.sampling.Answer;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

class ChaosTest {
    private static final double PI = Math.PI;

    /** Ishigami and Homma 1990, a = 7, b = 0.1: mean 3.5, variance 13.8446, first 0.3139, 0.4424, 0, total 0.5576, 0.4424, 0.2437. */
    @Test
    void momentsAndIndicesOfIshigamiFromTwoHundredRuns() {
        Space space = Space.box(new double[] {-PI, -PI, -PI}, new double[] {PI, PI, PI});
        ChaosResult result = Chaos.run(space, List.of("y"), new Journal(1000, x -> Answer.of(Math.sin(x[0])
                + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]))), ChaosSettings.of(200, 1));
        ChaosResponse y = result.responses().get(0);
        assertEquals(3.5, y.mean(), 0.02);
        assertEquals(Math.sqrt(13.8446), y.sd(), 0.02);
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int i = 0; i < 3; i++) {
            assertEquals(first[i], y.indices().get(i).first().value(), 0.01);
            assertEquals(total[i], y.indices().get(i).total().value(), 0.01);
        }
        assertTrue(y.quality() > 0.99);
        assertEquals(200, result.evaluations());
        assertTrue(result.notes().isEmpty());
    }

    @Test
    void momentsOfNormalVariablesAreExactForPolynomials() {
        Space space = Space.of(Dimension.scattering("a", new NormalDistribution(2, 0.5)),
                Dimension.scattering("b", new NormalDistribution(-1, 0.3)));
        ChaosResponse y = Chaos.run(space, List.of("y"), Evaluator.of(x -> new double[] {x[0] * x[0] + x[0] * x[1]}),
                ChaosSettings.of(64, 2)).responses().get(0);
        // E = 4.25 - 2; with a = 2 + 0.5 p, b = -1 + 0.3 q: y = ... + 1.5 p + 0.6 q + 0.25 (p² - 1) + 0.15 p q
        assertEquals(2.25, y.mean(), 1e-6);
        assertEquals(Math.sqrt(1.5 * 1.5 + 0.36 + 2 * 0.0625 + 0.0225), y.sd(), 1e-6);
    }

    @Test
    void saysWhereItIsRoughConstantCorrelatedOrHasTooFewRuns() {
        ChaosResult rough = Chaos.run(Space.unit(3), List.of("y", "flat"),
                Evaluator.of(x -> new double[] {Math.sin(400 * x[0]) * Math.cos(300 * x[1]), 1}), ChaosSettings.of(40, 1));
        assertEquals(List.of("reliability.chaos.rough", "reliability.constant"),
                rough.notes().stream().map(note -> note.code()).toList());
        assertEquals("reliability.samples", assertThrows(ProblemException.class, () -> Chaos.run(Space.unit(8),
                List.of("y"), Evaluator.of(x -> x), ChaosSettings.of(6, 1))).problem().code());
        Space correlated = new Space(List.of(Dimension.scattering("a", new NormalDistribution()),
                Dimension.scattering("b", new NormalDistribution())),
                MatrixUtils.createRealMatrix(new double[][] {{1, 0.5}, {0.5, 1}}), point -> true);
        assertEquals("reliability.correlated", assertThrows(ProblemException.class, () -> Chaos.run(correlated,
                List.of("y"), Evaluator.of(x -> x), ChaosSettings.of(20, 1))).problem().code());
    }
}
