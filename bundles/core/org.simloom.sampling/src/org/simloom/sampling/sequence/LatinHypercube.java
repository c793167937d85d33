package org.simloom.sampling.sequence;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.simloom.sampling.Measure;
import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;
import org.simloom.sampling.internal.Mixer;
import org.simloom.sampling.internal.Placement;

/**
 * Latin hypercube (McKay, Beckman and Conover 1979): each variable's range is cut into as many equal shares as there are
 * points, and each share has one point. Among those, one is sought whose points lie far from each other, by swapping
 * coordinates for a smaller criterion of Morris and Mitchell (1995).
 *
 * <p>It can grow: the points of a stage stay, the new ones go to shares that have none. It is exactly Latin again where a
 * stage's size is a multiple of the one before; otherwise some shares hold two old points, and as many, the nearest ones,
 * stay empty. Conditions are met by swaps too, as far as that goes; points that no swap makes allowed are replaced, each
 * by an allowed one far from the others. With correlated variables the shares are those of the independent variables
 * that they are made of, see {@link org.simloom.sampling.distribution.Nataf}.
 *
 * @param measure what the shares are equal in
 * @param maximin whether points shall lie far from each other
 */
public record LatinHypercube(Measure measure, boolean maximin) implements Sampler {
    /** Maximin, over the ranges. */
    public LatinHypercube() {
        this(Measure.RANGE, true);
    }

    @Override
    public List<double[]> points(Space space, int count, long seed, List<Integer> stages) {
        Placement.count(count);
        UnaryOperator<double[]> placement = Placement.of(space, measure);
        TreeSet<Integer> sizes = new TreeSet<>(stages);
        if (sizes.isEmpty() || sizes.last() < count) {
            sizes.add(count);
        }
        double[][] units = new double[0][];
        for (int size : sizes) {
            Placement.count(size);
            RandomGenerator random = new Well19937c(Mixer.mix(seed, size));
            LatinStage stage = LatinStage.grow(units, size, space.size(), random);
            stage.allow(space, placement);
            if (maximin) {
                stage.spread(space, placement);
            }
            units = stage.units();
            if (size >= count) {
                break;
            }
        }
        return Arrays.stream(units).limit(count).map(placement).toList();
    }
}
