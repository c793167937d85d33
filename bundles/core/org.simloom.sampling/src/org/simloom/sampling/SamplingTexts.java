package org.simloom.sampling;

import org.simloom.base.problem.ProblemTexts;
import org.simloom.sampling.internal.Problems;

/** What sampling says, for those who keep it and say it again in another language. */
public final class SamplingTexts {
    private SamplingTexts() {
    }

    /** The texts of its problems and notes. */
    public static ProblemTexts problems() {
        return Problems.problems();
    }
}
