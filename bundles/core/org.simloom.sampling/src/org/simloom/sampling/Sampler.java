package org.simloom.sampling;

import java.util.List;
import java.util.OptionalLong;

/** Chooses the points of a study. What it chooses depends on its settings and arguments alone. */
public interface Sampler {
    /** More points than this no sampler gives. */
    int MOST = 1_000_000;

    /**
     * Points of a space that its conditions allow, in the units of the space. A study that grows keeps its points: those
     * of an earlier stage are the first of every later one.
     *
     * @param count  how many are wanted; a design of a fixed size does not look at it, see {@link #size}
     * @param seed   of all random numbers
     * @param stages the sizes this study had or has, in any order; those larger than {@code count} count too, because
     *               they say what its first points are
     * @return exactly {@code count} points; of a design of a fixed size, its runs in standard order without those that
     *         the conditions forbid
     * @throws org.simloom.base.problem.ProblemException where the space or the count does not suit this sampler, or its
     *                                                   conditions leave (almost) nothing
     */
    List<double[]> points(Space space, int count, long seed, List<Integer> stages);

    /** Points of a study that was never smaller. */
    default List<double[]> points(Space space, int count, long seed) {
        return points(space, count, seed, List.of());
    }

    /**
     * How many runs a design of a fixed size has in a space, before its conditions forbid any; empty where as many as
     * wanted can be had.
     *
     * @throws org.simloom.base.problem.ProblemException where the space does not suit this sampler
     */
    default OptionalLong size(Space space) {
        return OptionalLong.empty();
    }
}
