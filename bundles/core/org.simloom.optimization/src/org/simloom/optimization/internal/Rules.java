package org.simloom.optimization.internal;

import java.util.Comparator;

/**
 * Which of two points is better, after K. Deb, An efficient constraint handling method for genetic algorithms, Comput.
 * Methods Appl. Mech. Eng. 186 (2000) 311-338: a feasible one beats an infeasible one, of two feasible ones the smaller
 * objective wins, of two others the smaller violation. Margins differ by orders of magnitude, so each counts in shares
 * of the most that it was missed so far. A point that failed is the worst.
 */
public final class Rules implements Comparator<Trial> {
    private final double[] worst;

    public Rules(int margins) {
        worst = new double[margins];
    }

    /** Learns how much margins are missed. */
    public void learn(Trial trial) {
        for (int i = 0; trial.valid() && i < worst.length; i++) {
            worst[i] = Math.max(worst[i], -trial.margins()[i]);
        }
    }

    /** Sum of the shares; 0 where feasible, infinite where it failed. */
    public double violation(Trial trial) {
        if (!trial.valid()) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        for (int i = 0; i < worst.length; i++) {
            double missed = -trial.margins()[i];
            if (missed > 0) {
                sum += Math.max(Double.MIN_NORMAL, missed / Math.max(missed, worst[i]));
            }
        }
        return sum;
    }

    @Override
    public int compare(Trial first, Trial second) {
        int order = Double.compare(violation(first), violation(second));
        return order != 0 || !first.valid() ? order : Double.compare(first.objective(), second.objective());
    }
}
