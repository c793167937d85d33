package org.simloom.optimization.internal;

import java.util.List;

/** Gets trials for points, in their order. */
public interface Asker {
    /** Gets the trials of points in the units of the space. */
    List<Trial> ask(List<double[]> points);

    /** Gets the trial of one point. */
    default Trial ask(double[] point) {
        return ask(List.of(point)).get(0);
    }
}
