package org.simloom.optimization.internal;

import java.util.List;

import org.hipparchus.util.FastMath;

/**
 * An objective with its constraints taken into it: the augmented Lagrangian of Powell, Hestenes and Rockafellar, with
 * multipliers and penalty changed as in E. G. Birgin and J. M. Martínez, Optim. Methods Softw. 23 (2008) 177-195.
 * Objective and margins are scaled by what they were at the first points, and margins drawn together by asinh, which
 * keeps their sign. They are aimed a trifle above 0, because a point that misses its limit by a rounding error is not
 * allowed.
 */
final class Lagrangian {
    private static final double INSIDE = 1e-7;
    private static final double MOST = 1e6;

    private final double offset;
    private final double scale;
    private final double[] margins;
    private final double[] multipliers;
    private double penalty = 10;
    private double missed = Double.POSITIVE_INFINITY;

    /** Scaled by trials that are valid; at least one. */
    Lagrangian(List<Trial> first) {
        double[] objectives = first.stream().mapToDouble(Trial::objective).sorted().toArray();
        offset = objectives[0];
        double spread = objectives[objectives.length / 2] - offset;
        scale = spread > 0 ? spread : Math.max(Math.abs(offset), 1);
        margins = new double[first.get(0).margins().length];
        multipliers = new double[margins.length];
        for (int i = 0; i < margins.length; i++) {
            int margin = i;
            double[] sizes = first.stream().mapToDouble(trial -> Math.abs(trial.margins()[margin])).sorted().toArray();
            double typical = sizes[sizes.length / 2];
            margins[i] = typical > 0 ? typical : Math.max(sizes[sizes.length - 1], 1);
        }
    }

    /** The value of a valid trial. */
    double value(Trial trial) {
        double sum = (trial.objective() - offset) / scale;
        for (int i = 0; i < margins.length; i++) {
            double pull = Math.max(0, multipliers[i] + penalty * missed(trial, i));
            sum += (pull * pull - multipliers[i] * multipliers[i]) / (2 * penalty);
        }
        return sum;
    }

    /** Learns from the point that the last search ended at; whether constraints and multipliers now fit together. */
    boolean update(Trial trial, double tolerance) {
        double worst = 0;
        for (int i = 0; i < margins.length; i++) {
            worst = Math.max(worst, Math.abs(Math.max(missed(trial, i), -multipliers[i] / penalty)));
        }
        for (int i = 0; i < margins.length; i++) {
            multipliers[i] = Math.min(MOST, Math.max(0, multipliers[i] + penalty * missed(trial, i)));
        }
        if (worst > tolerance && worst > 0.5 * missed) {
            penalty = Math.min(MOST, 3 * penalty);
        }
        missed = worst;
        return worst <= tolerance;
    }

    private double missed(Trial trial, int margin) {
        double share = trial.margins()[margin] / margins[margin];
        return INSIDE - Math.copySign(FastMath.asinh(Math.abs(share)), share);
    }
}
