package org.simloom.sampling.distribution;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.ConstantRealDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.VariableType;
import org.simloom.sampling.internal.Problems;

/** How the variables of a space scatter. */
final class SpaceMarginals {
    private SpaceMarginals() {
    }

    /** The distribution of a variable within its range; uniform where none is known. */
    static RealDistribution distribution(Dimension d) {
        boolean whole = d.type() != VariableType.CONTINUOUS;
        double share = whole ? 0.5 : 0;
        if (d.distribution() != null) {
            return d.distribution() instanceof ConstantRealDistribution ? d.distribution()
                    : TruncatedDistribution.within(d.distribution(), d.lower() - share, d.upper() + share);
        }
        if (!d.bounded()) {
            throw Problems.at(d.name(), "range.none", d.name());
        }
        return d.lower() == d.upper() ? new ConstantRealDistribution(d.lower())
                : new UniformRealDistribution(d.lower() - share, d.upper() + share);
    }

    /** The marginal of a variable, whole numbers where it takes no others. */
    static Marginal marginal(Dimension d) {
        Marginal real = Marginal.of(distribution(d));
        return d.type() == VariableType.CONTINUOUS ? real : new Whole(d, real);
    }

    /** Steps: the score of a whole number is the one in the middle of its probability. */
    private record Whole(Dimension dimension, Marginal real) implements Marginal {
        @Override
        public double value(double z) {
            return dimension.nearest(real.value(z));
        }

        @Override
        public double score(double x) {
            double from = real.score(x - 0.5);
            double to = real.score(x + 0.5);
            double below = StandardNormal.probability(from) + StandardNormal.probability(to);
            double above = StandardNormal.probability(-from) + StandardNormal.probability(-to);
            return Marginal.score(below / 2, above / 2);
        }

        @Override
        public double slope(double z) {
            return real.slope(z);
        }
    }
}
