package org.simloom.sampling.internal;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.problem.ProblemTexts;

/** Makes the problems of sampling, code {@code sampling.<key>}, text {@code <key>}, advice {@code <key>.advice}. */
public final class Problems {
    private static final ProblemTexts TEXTS = ProblemTexts.of("sampling", Problems.class);

    private Problems() {
    }

    /** The texts. */
    public static ProblemTexts problems() {
        return TEXTS;
    }

    /** An error. */
    public static ProblemException of(String key, Object... arguments) {
        return new ProblemException(TEXTS.error(key, Location.NONE, arguments));
    }

    /** An error of one variable, or of several named together. */
    public static ProblemException at(String variable, String key, Object... arguments) {
        return new ProblemException(TEXTS.error(key, Location.element(null, variable), arguments));
    }
}
