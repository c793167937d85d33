package org.simloom.sampling.internal;

import java.util.function.UnaryOperator;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.Measure;
import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;
import org.simloom.sampling.distribution.Nataf;
import org.simloom.sampling.distribution.StandardNormal;

/** Makes points of a space from places of the unit box. */
public final class Placement {
    /** A sequence may begin in the corner of the unit box, where a distribution has no value. */
    private static final double CORNER = 0x1p-33;

    private Placement() {
    }

    /** Places of the unit box to points. */
    public static UnaryOperator<double[]> of(Space space, Measure measure) {
        if (space.size() == 0) {
            throw Problems.of("space.empty");
        }
        if (measure == Measure.PROBABILITY) {
            Nataf nataf = Nataf.of(space);
            return unit -> nataf.toPhysical(scores(unit));
        }
        bounded(space);
        return space::at;
    }

    /** Refuses variables without a finite range. */
    public static void bounded(Space space) {
        for (Dimension d : space.dimensions()) {
            if (!d.bounded()) {
                throw Problems.at(d.name(), "range.unbounded", d.name());
            }
        }
    }

    /** Refuses what is no sensible number of points. */
    public static void count(int count) {
        if (count < 1 || count > Sampler.MOST) {
            throw Problems.of("count", count, Sampler.MOST);
        }
    }

    private static double[] scores(double[] unit) {
        double[] scores = new double[unit.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StandardNormal.quantile(Math.max(CORNER, Math.min(1 - CORNER, unit[i])));
        }
        return scores;
    }
}
