package org.simloom.optimization.internal;

import java.util.Comparator;

import org.uma.jmetal.solution.doublesolution.DoubleSolution;

/**
 * Constrained dominance of Deb and others (2002): the smaller violation first, then no objective larger and one smaller.
 * What jMetal's own comparator says, without its streams, which took most of a generation.
 */
final class Dominance implements Comparator<DoubleSolution> {
    @Override
    public int compare(DoubleSolution first, DoubleSolution second) {
        int violation = Double.compare(second.constraints()[0], first.constraints()[0]);
        if (violation != 0) {
            return violation;
        }
        boolean better = false;
        boolean worse = false;
        for (int m = 0; m < first.objectives().length; m++) {
            better |= first.objectives()[m] < second.objectives()[m];
            worse |= first.objectives()[m] > second.objectives()[m];
        }
        return better == worse ? 0 : better ? -1 : 1;
    }
}
