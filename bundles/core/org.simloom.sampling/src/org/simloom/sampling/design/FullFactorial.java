package org.simloom.sampling.design;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.Sampler;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;
import org.simloom.sampling.internal.Conditions;
import org.simloom.sampling.internal.Placement;
import org.simloom.sampling.internal.Problems;

/**
 * All combinations of levels, the first variable changing fastest. A real variable has as many equal steps as its levels
 * say, both ends included; one of whole numbers too, rounded and none twice; a CHOICE has all its choices.
 */
public record FullFactorial() implements Sampler {
    @Override
    public List<double[]> points(Space space, int count, long seed, List<Integer> stages) {
        int runs = (int) size(space).getAsLong();
        List<double[]> levels = space.dimensions().stream().map(FullFactorial::levels).toList();
        List<double[]> points = new ArrayList<>(runs);
        for (int run = 0; run < runs; run++) {
            double[] point = new double[levels.size()];
            int rest = run;
            for (int i = 0; i < point.length; i++) {
                double[] values = levels.get(i);
                point[i] = values[rest % values.length];
                rest /= values.length;
            }
            points.add(point);
        }
        return Conditions.allowed(space, points);
    }

    @Override
    public OptionalLong size(Space space) {
        if (space.size() == 0) {
            throw Problems.of("space.empty");
        }
        Placement.bounded(space);
        double runs = 1;
        for (Dimension d : space.dimensions()) {
            runs *= count(d);
        }
        // As many as a long holds; the message needs no more.
        return OptionalLong.of(Coded.size((long) runs));
    }

    private static double count(Dimension d) {
        double values = d.type() == VariableType.CONTINUOUS ? Double.POSITIVE_INFINITY : d.upper() - d.lower() + 1;
        return d.type() == VariableType.CHOICE ? values : d.lower() == d.upper() ? 1 : Math.min(values, Math.max(2, d.levels()));
    }

    private static double[] levels(Dimension d) {
        double[] levels = new double[(int) count(d)];
        for (int i = 0; i < levels.length; i++) {
            double value = i == 0 ? d.lower() : i == levels.length - 1 ? d.upper()
                    : d.lower() + i * (d.upper() - d.lower()) / (levels.length - 1);
            levels[i] = d.type() == VariableType.CONTINUOUS ? value : Math.rint(value);
        }
        return levels;
    }
}
