package org.simloom.sampling.design;

import java.util.List;
import java.util.OptionalLong;

import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;
import org.simloom.sampling.internal.Problems;

/**
 * A regular two-level fractional factorial with as few runs as its resolution allows.
 *
 * @param resolution at least this, from 3: main effects are not mixed with each other (3), nor with interactions of two
 *                   variables (4), nor those with each other (5)
 */
public record FractionalFactorial(int resolution) implements Sampler {
    /** The design of so many factors. */
    public TwoLevelFraction fraction(int factors) {
        if (resolution < 3 || factors < resolution) {
            throw factors < 3 ? Problems.of("design.variables", factors, "≥ 3")
                    : Problems.of("design.resolution", factors, resolution, factors);
        }
        TwoLevelFraction fraction = Fractions.find(factors, resolution);
        if (fraction == null) {
            throw Problems.of("design.variables", factors, "≤ " + (factors - 1));
        }
        return fraction;
    }

    @Override
    public List<double[]> points(Space space, int count, long seed, List<Integer> stages) {
        Coded.twoLevels(space);
        return Coded.points(space, fraction(space.size()).signs());
    }

    @Override
    public OptionalLong size(Space space) {
        Coded.twoLevels(space);
        return OptionalLong.of(fraction(space.size()).runs());
    }
}
