package org.simloom.optimization.internal;

import java.util.List;

import org.uma.jmetal.solution.doublesolution.DoubleSolution;

/** Chooses who lives on, and who of two becomes a parent. */
interface Survival {
    /** As many of all as the population has. */
    List<DoubleSolution> survivors(List<DoubleSolution> all, int population);

    /** Negative where the first is the better parent, 0 where there is nothing between them. */
    int compare(DoubleSolution first, DoubleSolution second);
}
