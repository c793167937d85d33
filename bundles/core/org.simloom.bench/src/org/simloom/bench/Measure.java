package org.simloom.bench;

import java.io.IOException;
import java.util.List;

/** Something that can be measured. */
public interface Measure {
    /** Short name, by which it is asked for. */
    String name();

    /**
     * Measures it.
     *
     * @throws org.simloom.base.problem.ProblemException {@code bench.*} where it does not work as it must
     */
    List<Figure> measure(BenchContext context) throws IOException, InterruptedException;
}
