package org.simloom.reliability.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.simloom.reliability.Journal;
import org.simloom.sampling.Answer;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;
import org.simloom.surrogate.LeaveOneOut;

class ResponseLearningTest {
    /** Branin: Dixon and Szegö 1978. */
    private static double branin(double[] x) {
        double a = x[1] - 5.1 / (4 * Math.PI * Math.PI) * x[0] * x[0] + 5 / Math.PI * x[0] - 6;
        return a * a + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x[0]) + 10;
    }

    @Test
    void learnsUntilTheAccuracyIsReachedAndItHoldsElsewhere() {
        Space space = Space.box(new double[] {-5, 0}, new double[] {10, 15});
        ResponseResult result = ResponseLearning.run(space, List.of("y", "line"),
                Evaluator.of(x -> new double[] {branin(x), x[0] + x[1]}), ResponseSettings.of(1));
        LearntResponse y = result.responses().get(0);
        assertTrue(y.reached() && y.quality() >= 0.99);
        assertTrue(result.evaluations() > 15 && result.evaluations() < 60, "runs " + result.evaluations());
        assertTrue(result.history().get(0).quality() < 0.9);
        double[] actual = new double[500];
        double[] predicted = new double[500];
        Well19937c random = new Well19937c(9);
        for (int i = 0; i < 500; i++) {
            double[] x = space.at(new double[] {random.nextDouble(), random.nextDouble()});
            actual[i] = branin(x);
            predicted[i] = y.model().mean(x);
        }
        assertTrue(LeaveOneOut.q2(actual, predicted) > 0.99, "Q² elsewhere " + LeaveOneOut.q2(actual, predicted));
    }

    @Test
    void saysWhatTheBudgetLeftOpenAndGoesOnWithTheSameRuns() {
        ResponseSettings settings = new ResponseSettings(0, 4, 100, 0.99999, 1);
        Journal whole = new Journal(45, x -> x[0] > 0.9 && x[1] > 0.9 ? Answer.failure(1) : Answer.of(Math.sin(9 * x[0] * x[1])));
        ResponseResult result = ResponseLearning.run(Space.unit(2), List.of("y"), whole, settings);
        Journal again = Journal.resumed(whole, 30, 45);
        ResponseLearning.run(Space.unit(2), List.of("y"), again, settings);
        assertEquals(whole.sequence(), again.sequence());
        assertTrue(result.spent());
        assertFalse(result.responses().get(0).reached());
        assertEquals(List.of("reliability.spent", "reliability.response.accuracy"),
                result.notes().stream().map(note -> note.code()).toList());
    }

    @Test
    void saysWhereAResponseDoesNotVary() {
        ResponseResult result = ResponseLearning.run(Space.unit(2), List.of("y", "flat"),
                Evaluator.of(x -> new double[] {x[0], 3}), ResponseSettings.of(1));
        assertEquals("reliability.constant", result.notes().get(0).code());
        assertTrue(result.responses().get(0).reached());
        assertTrue(result.evaluations() < 30);
    }
}
