package org.simloom.reliability.worstcase;

import java.util.List;

import org.simloom.reliability.internal.Runs;
import org.simloom.reliability.internal.worstcase.Tolerances;
import org.simloom.reliability.internal.worstcase.WorstSearch;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;

/**
 * The smallest value of every margin within tolerances and over load cases. Runs at the nominal point, spread over the
 * box and at its corners teach a Gaussian process for each margin; where its lower confidence bound is smallest, the next
 * runs are made (Jones, J. Glob. Optim. 21, 2001; batches by the believer of Ginsbourger et al., 2010), until the worst
 * run and the smallest lower bound agree. So the worst case given is always a real run, and the bound says what may have
 * been missed.
 */
public final class WorstCase {
    private WorstCase() {
    }

    /**
     * Searches.
     *
     * @param space   the box of tolerances; variables without an end have theirs three standard deviations away (in
     *                probability: 0.135 %). Choices are load cases.
     * @param nominal the nominal point; {@code null} for the middle of the box
     * @param margins names of the values that the evaluator answers with
     * @throws org.simloom.base.problem.ProblemException where the nominal point is outside, a variable has no range, or
     *                                                   too few runs succeed
     */
    public static WorstCaseResult run(Space space, double[] nominal, List<String> margins, Evaluator evaluator,
            WorstCaseSettings settings) {
        Tolerances tolerances = Tolerances.of(space, nominal);
        Runs runs = new Runs(tolerances.box(), margins, evaluator);
        return new WorstSearch(tolerances, runs, settings).run();
    }
}
