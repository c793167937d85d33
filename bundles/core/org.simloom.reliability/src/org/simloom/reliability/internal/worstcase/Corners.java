package org.simloom.reliability.internal.worstcase;

import java.util.ArrayList;
import java.util.List;

import org.simloom.sampling.Dimension;

/** Corners of the box of tolerances. */
final class Corners {
    private static final int MOST = 128;

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

    /** Columns of Sylvester's Hadamard matrix and their fold-over (Plackett and Burman, Biometrika 33, 1946). */
    private List<boolean[]> screening() {
        int rows = Integer.highestOneBit(Math.max(1, ranges.length)) * 2;
        List<boolean[]> signs = new ArrayList<>();
        for (int fold = 0; fold < 2; fold++) {
            for (int row = 0; row < rows; row++) {
                boolean[] sign = new boolean[ranges.length];
                for (int i = 0; i < sign.length; i++) {
                    sign[i] = (Integer.bitCount(row & i + 1) + fold) % 2 == 1;
                }
                signs.add(sign);
            }
        }
        return signs;
    }
}
