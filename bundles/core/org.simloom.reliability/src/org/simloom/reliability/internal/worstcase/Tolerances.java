package org.simloom.reliability.internal.worstcase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.reliability.internal.Texts;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;
import org.simloom.sampling.distribution.Marginal;

/**
 * The box that is searched.
 *
 * @param box     with two finite ends in every variable
 * @param nominal a point of it
 */
public record Tolerances(Space box, double[] nominal) {
    private static final double DEVIATIONS = 3;

    /** The box of a space; a {@code null} nominal point is its middle. */
    public static Tolerances of(Space space, double[] nominal) {
        List<Dimension> dimensions = space.dimensions().stream().map(Tolerances::bounded).toList();
        Space box = new Space(dimensions, null, space.allowed());
        double[] middle = new double[box.size()];
        Arrays.fill(middle, 0.5);
        double[] point = nominal == null ? box.at(middle) : nominal;
        for (int i = 0; i < point.length; i++) {
            Dimension d = dimensions.get(i);
            if (!(point[i] >= d.lower() && point[i] <= d.upper())) {
                throw Texts.problem("worst.nominal", d.name(), d.name(),
                        Texts.number(point[i]) + " (" + Texts.number(d.lower()) + " … " + Texts.number(d.upper()) + ")");
            }
        }
        return new Tolerances(box, point);
    }

    private static Dimension bounded(Dimension d) {
        if (d.bounded()) {
            return d;
        }
        if (d.distribution() == null) {
            throw Texts.problem("worst.range", d.name(), d.name());
        }
        Marginal marginal = Marginal.of(d.distribution());
        double lower = Double.isFinite(d.lower()) ? d.lower() : marginal.value(-DEVIATIONS);
        double upper = Double.isFinite(d.upper()) ? d.upper() : marginal.value(DEVIATIONS);
        return new Dimension(d.name(), d.unit(), d.type(), lower, upper, d.levels(), d.choices(), d.distribution());
    }

    /** All combinations of choices; of other variables the nominal value. */
    List<double[]> loadCases() {
        List<double[]> cases = new ArrayList<>(List.of(nominal));
        for (int i = 0; i < box.size(); i++) {
            if (box.dimensions().get(i).type() == VariableType.CHOICE) {
                List<double[]> more = new ArrayList<>();
                for (double[] one : cases) {
                    for (int choice = 0; choice < box.dimensions().get(i).choices().size(); choice++) {
                        double[] other = one.clone();
                        other[i] = choice;
                        more.add(other);
                    }
                }
                cases = more;
            }
        }
        return cases;
    }

    /** Indexes of the variables that are numbers and have two different ends. */
    int[] ranges() {
        return IntStream.range(0, box.size()).filter(i -> {
            Dimension d = box.dimensions().get(i);
            return d.type() != VariableType.CHOICE && d.lower() < d.upper();
        }).toArray();
    }
}
