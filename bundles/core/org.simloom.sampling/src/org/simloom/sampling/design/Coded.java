package org.simloom.sampling.design;

import java.util.Arrays;
import java.util.List;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;
import org.simloom.sampling.internal.Conditions;
import org.simloom.sampling.internal.Placement;
import org.simloom.sampling.internal.Problems;

/** Makes runs of designs in coded levels, -1 and 1 the ends of the ranges, and checks what they ask of variables. */
final class Coded {
    private Coded() {
    }

    /** Variables that have two levels. */
    static void twoLevels(Space space) {
        varied(space);
        for (Dimension d : space.dimensions()) {
            if (d.type() == VariableType.CHOICE && d.choices().size() > 2) {
                throw Problems.at(d.name(), "design.two", d.name(), d.choices().size());
            }
        }
    }

    /** Variables that have a middle. */
    static void middle(Space space) {
        varied(space);
        for (Dimension d : space.dimensions()) {
            if (d.type() == VariableType.CHOICE) {
                throw Problems.at(d.name(), "design.order", d.name());
            }
            if (d.type() == VariableType.INTEGER && d.upper() - d.lower() < 2) {
                throw Problems.at(d.name(), "design.steps", d.name());
            }
        }
    }

    private static void varied(Space space) {
        if (space.size() == 0) {
            throw Problems.of("space.empty");
        }
        Placement.bounded(space);
        for (Dimension d : space.dimensions()) {
            if (!(d.lower() < d.upper())) {
                throw Problems.at(d.name(), "design.single", d.name());
            }
        }
    }

    /** Refuses designs that nobody can run. */
    static long size(long runs) {
        if (runs > Sampler.MOST) {
            throw Problems.of("design.large", runs, Sampler.MOST);
        }
        return runs;
    }

    /** The allowed points of coded runs. Beyond -1 and 1 they lie outside of the ranges. */
    static List<double[]> points(Space space, double[][] runs) {
        return Conditions.allowed(space, Arrays.stream(runs).map(run -> point(space, run)).toList());
    }

    private static double[] point(Space space, double[] run) {
        double[] point = new double[run.length];
        for (int i = 0; i < point.length; i++) {
            Dimension d = space.dimensions().get(i);
            double value = run[i] == -1 ? d.lower() : run[i] == 1 ? d.upper()
                    : (d.lower() + d.upper()) / 2 + run[i] * (d.upper() - d.lower()) / 2;
            point[i] = d.type() == VariableType.CONTINUOUS ? value : Math.rint(value);
        }
        return point;
    }
}
