package org.simloom.reliability.internal.worstcase;

import java.util.ArrayList;
import java.util.List;

import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.design.PlackettBurman;

/** Corners of the box of tolerances. */
final class Corners {
    private static final int MOST = 128;
    private static final int MOST_SCREENED = 47;

    private final Tolerances tolerances;
    private final int[] ranges;
    private final List<double[]> cases;

    Corners(Tolerances tolerances) {
        this.tolerances = tolerances;
        this.ranges = tolerances.ranges();
        this.cases = tolerances.loadCases();
    }

    /** All of them, in all load cases, where there are few enough, otherwise a design of resolution IV. */
    List<double[]> initial(int cornerDimensions) {
        int d = ranges.length;
        List<boolean[]> signs = d <= cornerDimensions && (long) cases.size() << d <= MOST ? all() : screening();
        List<double[]> corners = new ArrayList<>();
        if ((long) signs.size() * cases.size() <= MOST) {
            cases.forEach(one -> signs.forEach(sign -> corners.add(corner(one, sign))));
        } else {
            for (int i = 0; i < Math.max(signs.size(), Math.min(cases.size(), MOST)); i++) {
                corners.add(corner(cases.get(i % cases.size()), signs.get(i % signs.size())));
            }
        }
        return corners;
    }

    /** In every load case the corner that main effects expect to be worst. */
    List<double[]> steepest(MainEffects effects) {
        boolean[] sign = new boolean[ranges.length];
        for (int i = 0; i < sign.length; i++) {
            sign[i] = effects.slope(ranges[i]) < 0;
        }
        return cases.stream().map(one -> corner(one, sign)).toList();
    }

    /** The corner of a load case: the upper end where true. */
    private double[] corner(double[] loadCase, boolean[] upper) {
        double[] corner = loadCase.clone();
        for (int i = 0; i < upper.length; i++) {
            Dimension d = tolerances.box().dimensions().get(ranges[i]);
            corner[ranges[i]] = upper[i] ? d.upper() : d.lower();
        }
        return corner;
    }

    private List<boolean[]> all() {
        List<boolean[]> signs = new ArrayList<>();
        for (int number = 0; number < 1 << ranges.length; number++) {
            boolean[] sign = new boolean[ranges.length];
            for (int i = 0; i < sign.length; i++) {
                sign[i] = (number >> i & 1) == 1;
            }
            signs.add(sign);
        }
        return signs;
    }

    /** Plackett and Burman's design with its fold-over, so that products of two variables do not disturb main effects. */
    private List<boolean[]> screening() {
        int d = Math.max(1, Math.min(ranges.length, MOST_SCREENED));
        List<boolean[]> signs = new ArrayList<>();
        for (double[] point : new PlackettBurman().points(Space.unit(d), 0, 0)) {
            boolean[] sign = new boolean[ranges.length];
            boolean[] folded = new boolean[ranges.length];
            for (int i = 0; i < sign.length; i++) {
                sign[i] = point[i % d] > 0.5;
                folded[i] = !sign[i];
            }
            signs.add(sign);
            signs.add(folded);
        }
        return signs;
    }
}
