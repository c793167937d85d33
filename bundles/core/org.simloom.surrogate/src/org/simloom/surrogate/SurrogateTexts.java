package org.simloom.surrogate;

import org.simloom.base.problem.ProblemTexts;
import org.simloom.surrogate.internal.Texts;

/** What learning from samples says, for those who keep it and say it again in another language. */
public final class SurrogateTexts {
    private SurrogateTexts() {
    }

    /** The texts of its problems and notes. */
    public static ProblemTexts problems() {
        return Texts.problems();
    }
}
