package org.simloom.reliability;

import org.simloom.base.problem.ProblemTexts;
import org.simloom.reliability.internal.Texts;

/** What the analysis of scatter and of what is safe says, for those who keep it and say it again in another language. */
public final class ReliabilityTexts {
    private ReliabilityTexts() {
    }

    /** The texts of its problems and notes. */
    public static ProblemTexts problems() {
        return Texts.problems();
    }
}
