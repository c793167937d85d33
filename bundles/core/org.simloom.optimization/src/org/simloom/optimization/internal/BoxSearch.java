package org.simloom.optimization.internal;

import org.hipparchus.analysis.MultivariateFunction;

/** Minimises a function of real variables from 0 to 1, near a start. */
public interface BoxSearch {
    /**
     * @param function defined on the whole unit box; never {@code NaN}
     * @param start    inside the box
     * @param step     first step
     * @param stop     step at which to end, smaller than {@code step}
     * @return the best point found
     */
    double[] minimize(MultivariateFunction function, double[] start, double step, double stop);
}
