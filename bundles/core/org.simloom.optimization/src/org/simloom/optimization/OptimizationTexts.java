package org.simloom.optimization;

import org.simloom.base.problem.ProblemTexts;
import org.simloom.optimization.internal.Problems;

/** What optimisation says, for those who keep it and say it again in another language. */
public final class OptimizationTexts {
    private OptimizationTexts() {
    }

    /** The texts of its problems and notes. */
    public static ProblemTexts problems() {
        return Problems.problems();
    }
}
