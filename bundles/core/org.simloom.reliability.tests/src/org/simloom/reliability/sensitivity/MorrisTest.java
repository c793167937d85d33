package org.simloom.reliability.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.simloom.reliability.Journal;
import org.simloom.sampling.Answer;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

class MorrisTest {
    /**
     * The function of 20 inputs of Morris, Technometrics 33 (1991), section 4, its small coefficients (-1)^i and (-1)^(i+j)
     * instead of random, as is usual since.
     */
    static double morris(double[] x) {
        double[] w = new double[20];
        for (int i = 0; i < 20; i++) {
            w[i] = i == 2 || i == 4 || i == 6 ? 2 * (1.1 * x[i] / (x[i] + 0.1) - 0.5) : 2 * (x[i] - 0.5);
        }
        double y = 0;
        for (int i = 0; i < 20; i++) {
            y += (i < 10 ? 20 : (i + 1) % 2 == 0 ? 1 : -1) * w[i];
            for (int j = i + 1; j < 20; j++) {
                y += (j < 6 ? -15 : (i + j) % 2 == 0 ? 1 : -1) * w[i] * w[j];
                for (int k = j + 1; k < 5; k++) {
                    y += -10 * w[i] * w[j] * w[k];
                    for (int l = k + 1; l < 4; l++) {
                        y += 5 * w[i] * w[j] * w[k] * w[l];
                    }
                }
            }
        }
        return y;
    }

    @Test
    void screensTheTwentyInputsAsMorrisDid() {
        MorrisResult result = Morris.run(Space.unit(20), List.of("y"), Evaluator.of(x -> new double[] {morris(x)}),
                new MorrisSettings(20, 4, 100, 200, 0.95, 1));
        assertEquals(20 * 21, result.evaluations());
        double most = result.effects().subList(10, 20).stream().mapToDouble(e -> e.muStar().value()).max().orElseThrow();
        for (int i = 0; i < 10; i++) {
            MorrisEffect effect = result.effects().get(i);
            assertTrue(effect.muStar().value() > 2 * most, "x" + (i + 1) + " matters: " + effect + " against " + most);
            assertTrue(effect.muStar().low() <= effect.muStar().value() && effect.muStar().value() <= effect.muStar().high());
        }
        for (int i = 7; i < 10; i++) {
            // x8 to x10 are linear but for small interactions: a slope of 20 over w, so 40 over the range
            assertEquals(40, result.effects().get(i).mu(), 5);
            assertTrue(result.effects().get(i).sigma() < 12);
        }
        for (int i = 0; i < 7; i++) {
            assertTrue(result.effects().get(i).sigma() > 20, "x" + (i + 1) + " interacts or bends");
        }
    }

    @Test
    void effectsOfALineAreItsSlopesTimesTheRanges() {
        Space space = Space.of(Dimension.continuous("a", 10, 20), Dimension.continuous("b", -1, 1),
                Dimension.choice("c", "p", "q"));
        MorrisResult result = Morris.run(space, List.of("y"), Evaluator.of(x -> new double[] {3 * x[0] - 2 * x[1] + x[2]}),
                MorrisSettings.of(5));
        assertEquals(30, result.effects().get(0).mu(), 1e-9);
        assertEquals(-4, result.effects().get(1).mu(), 1e-9);
        assertEquals(4, result.effects().get(1).muStar().value(), 1e-9);
        assertEquals(0, result.effects().get(1).sigma(), 1e-9);
        assertEquals(2, result.effects().get(2).mu(), 1e-9);
    }

    @Test
    void fewerTrajectoriesAreTheFirstOfMore() {
        Journal few = new Journal(1000, x -> Answer.of(x[0]));
        Journal more = new Journal(1000, x -> Answer.of(x[0]));
        Morris.run(Space.unit(4), List.of("y"), few, new MorrisSettings(4, 6, 50, 20, 0.9, 8));
        Morris.run(Space.unit(4), List.of("y"), more, new MorrisSettings(9, 6, 50, 20, 0.9, 8));
        assertEquals(few.sequence(), more.sequence().subList(0, few.sequence().size()));
    }

    @Test
    void aFailedRunCostsTwoEffects() {
        int[] calls = {0};
        MorrisResult result = Morris.run(Space.unit(3), List.of("y"),
                new Journal(1000, x -> calls[0]++ == 5 ? Answer.failure(1) : Answer.of(x[0])),
                new MorrisSettings(6, 4, 50, 20, 0.9, 2));
        assertEquals(6 * 3 - 2, result.effects().stream().mapToInt(MorrisEffect::count).sum());
        assertEquals(1, result.failed());
    }
}
