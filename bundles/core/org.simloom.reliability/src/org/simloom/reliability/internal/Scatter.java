package org.simloom.reliability.internal;

import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;
import org.simloom.sampling.distribution.Nataf;
import org.simloom.sampling.distribution.StandardNormal;

/** How the variables of a space scatter, seen from the unit box or from independent standard normal variables. */
public final class Scatter {
    private final Space space;
    private final Nataf nataf;

    private Scatter(Space space) {
        this.space = space;
        this.nataf = Nataf.of(space);
    }

    /** Of any space: variables without a distribution are uniform. */
    public static Scatter of(Space space) {
        return new Scatter(space);
    }

    /** Of independent variables; says so where they are correlated. */
    public static Scatter independent(Space space) {
        for (int i = 0; space.correlation() != null && i < space.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (space.correlation().getEntry(i, j) != 0) {
                    throw Texts.problem("correlated", space.dimensions().get(i).name(),
                            space.dimensions().get(i).name(), space.dimensions().get(j).name());
                }
            }
        }
        return new Scatter(space);
    }

    /** Of variables that all have a distribution, without which a probability means nothing. */
    public static Scatter random(Space space) {
        for (Dimension dimension : space.dimensions()) {
            if (dimension.distribution() == null) {
                throw Texts.problem("distribution", dimension.name(), dimension.name());
            }
        }
        return new Scatter(space);
    }

    /** Of real random variables, of which there are derivatives. */
    public static Scatter smooth(Space space) {
        for (Dimension dimension : space.dimensions()) {
            if (dimension.type() != VariableType.CONTINUOUS) {
                throw Texts.problem("discrete", dimension.name(), dimension.name());
            }
        }
        return random(space);
    }

    /** How many variables there are. */
    public int size() {
        return space.size();
    }

    /** The point that belongs to independent standard normal numbers. */
    public double[] point(double[] normal) {
        return nataf.toPhysical(normal);
    }

    /** The point at probabilities, for independent variables. */
    public double[] at(double[] probabilities) {
        double[] point = new double[probabilities.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = nataf.marginal(i).value(StandardNormal.quantile(probabilities[i]));
        }
        return point;
    }

    /** Standard normal numbers, one for each variable. */
    public static double[] normal(int size, RandomGenerator random) {
        double[] u = new double[size];
        for (int i = 0; i < size; i++) {
            u[i] = random.nextGaussian();
        }
        return u;
    }

    /** The generator of all random numbers here. */
    public static RandomGenerator generator(long seed) {
        return new Well19937c(seed);
    }
}
