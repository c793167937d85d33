package org.simloom.optimization;

import org.simloom.sampling.Space;

/**
 * What is to be minimised, and what the numbers of an answer are: first the objectives, all to be made small, then the
 * margins; a constraint holds where its margin is 0 or more.
 *
 * @param space      the variables; every one needs a finite range, its distribution plays no part
 * @param objectives how many objectives there are, at least 1
 * @param margins    how many margins follow them
 */
public record OptimizationProblem(Space space, int objectives, int margins) {
    public OptimizationProblem {
        if (objectives < 1 || margins < 0) {
            throw new IllegalArgumentException(objectives + " objectives, " + margins + " margins");
        }
    }
}
