package org.simloom.reliability;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.simloom.reliability.internal.Runs;
import org.simloom.reliability.internal.Scatter;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

/**
 * Independent random samples of the variables as they scatter together. More samples with the same seed begin with the
 * same ones.
 */
public final class MonteCarlo {
    private MonteCarlo() {
    }

    /**
     * Samples and runs.
     *
     * @param responses names of the values that the evaluator answers with
     * @throws org.simloom.base.problem.ProblemException where a variable has no distribution or every run fails
     */
    public static MonteCarloResult run(Space space, List<String> responses, Evaluator evaluator,
            MonteCarloSettings settings) {
        Scatter scatter = Scatter.random(space);
        RandomGenerator random = Scatter.generator(settings.seed());
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < settings.samples(); i++) {
            points.add(scatter.point(Scatter.normal(space.size(), random)));
        }
        Runs runs = new Runs(space, responses, evaluator);
        double[][] values = runs.ask(points);
        runs.requireSuccess();
        return new MonteCarloResult(List.copyOf(responses), points, values, runs.spent());
    }
}
