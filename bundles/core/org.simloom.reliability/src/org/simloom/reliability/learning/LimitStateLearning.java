package org.simloom.reliability.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.simloom.reliability.internal.Runs;
import org.simloom.reliability.internal.Scatter;
import org.simloom.reliability.internal.StandardSpace;
import org.simloom.reliability.internal.learning.MarginLearning;
import org.simloom.reliability.internal.model.Known;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

/**
 * Probabilities of negative margins with few runs: a Gaussian process learns where the limit state lies by runs where its
 * sign is least sure (function U of Echard, Gayton and Lemaire, AK-MCS, Structural Safety 33, 2011). The points to choose
 * from, and the probability, come from subset simulation on the model, so that small probabilities are within reach
 * (AK-SS: Huang, Chen and Zhu, Structural Safety 59, 2016). It ends when the probability changes little between the
 * pessimistic and the optimistic model (Schöbi, Sudret and Marelli, ASCE-ASME J. Risk Uncertainty A 3, 2017).
 */
public final class LimitStateLearning {
    /** Standard normal variables beyond this are not met. */
    private static final double FAR = 8;

    private LimitStateLearning() {
    }

    /**
     * Learns every margin, each from the runs made for those before it too.
     *
     * @param margins names of the values that the evaluator answers with
     * @return one result for each margin
     * @throws org.simloom.base.problem.ProblemException where a variable has no distribution, every run fails, or too few
     *                                                   succeed
     */
    public static List<LimitState> run(Space space, List<String> margins, Evaluator evaluator,
            LimitStateSettings settings) {
        Scatter scatter = Scatter.random(space);
        Runs runs = new Runs(space, margins, evaluator);
        StandardSpace standard = new StandardSpace(scatter, runs);
        double[] far = new double[space.size()];
        Arrays.fill(far, FAR);
        Space box = Space.box(Arrays.stream(far).map(u -> -u).toArray(), far);
        Known known = new Known(box, runs, standard::ask);
        List<LimitState> results = new ArrayList<>();
        for (int i = 0; i < margins.size(); i++) {
            results.add(new MarginLearning(i, known, settings).run());
        }
        return results;
    }
}
