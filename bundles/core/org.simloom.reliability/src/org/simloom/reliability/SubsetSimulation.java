package org.simloom.reliability;

import java.util.ArrayList;
import java.util.List;

import org.simloom.reliability.internal.Runs;
import org.simloom.reliability.internal.Scatter;
import org.simloom.reliability.internal.StandardSpace;
import org.simloom.reliability.internal.subset.Subsets;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

/**
 * Small probabilities of negative margins as a product of larger ones (Au and Beck, Probabilistic Engineering Mechanics 16,
 * 2001), whatever the shape of the limit state. Conditional samples by adaptive conditional sampling (Papaioannou, Betz,
 * Zwirglmaier and Straub, ibid. 41, 2015), all chains of a level advancing together in one batch.
 */
public final class SubsetSimulation {
    private SubsetSimulation() {
    }

    /**
     * Simulates every margin; the first level is common to all.
     *
     * @param margins names of the values that the evaluator answers with
     * @return one result for each margin
     * @throws org.simloom.base.problem.ProblemException where a variable has no distribution or every run fails
     */
    public static List<SubsetResult> run(Space space, List<String> margins, Evaluator evaluator,
            SubsetSettings settings) {
        Scatter scatter = Scatter.random(space);
        Runs runs = new Runs(space, margins, evaluator);
        StandardSpace standard = new StandardSpace(scatter, runs);
        List<SubsetResult> results = new ArrayList<>();
        for (int i = 0; i < margins.size(); i++) {
            int margin = i;
            Subsets subsets = new Subsets(space.size(), points -> standard.ask(points, margin),
                    runs::spent, settings);
            subsets.run();
            runs.requireSuccess();
            results.add(subsets.result(margins.get(i), standard));
        }
        return results;
    }
}
