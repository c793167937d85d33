package org.simloom.surrogate.internal;

import java.util.Arrays;

/**
 * Quasi-Newton minimisation in a box: BFGS on the variables that are free to move, projected line search with Armijo's
 * condition (Nocedal & Wright, Numerical Optimization, 2nd ed., 2006, ch. 6 and 16.7).
 */
final class BoxMinimizer {
    private static final double ARMIJO = 1e-4;
    private static final double LONGEST = 2;
    private static final int HALVINGS = 25;
    private static final double SETTLED = 1e-8;

    /** A function with its gradient. */
    interface Function {
        /**
         * @param gradient takes the gradient
         * @return the value; {@link Double#POSITIVE_INFINITY} where there is none, the gradient is then not read
         */
        double value(double[] x, double[] gradient);
    }

    /** Where it ended. */
    record Minimum(double[] x, double value) {
    }

    private final Function function;
    private final double[] lower;
    private final double[] upper;
    private double[] x;
    private double[] gradient;
    private double value;
    private double[][] inverse;

    BoxMinimizer(Function function, double[] lower, double[] upper) {
        this.function = function;
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * Minimises.
     *
     * @param iterations at most so many
     * @param tolerance  of the largest slope that is left, relative to the value's size where that exceeds 1
     */
    Minimum minimize(double[] start, int iterations, double tolerance) {
        x = project(start);
        gradient = new double[x.length];
        value = function.value(x, gradient);
        if (value == Double.POSITIVE_INFINITY) {
            return new Minimum(x, value);
        }
        reset();
        for (int k = 0; k < iterations && slope() > tolerance; k++) {
            double before = value;
            if (!step() && !retry() || before - value <= SETTLED * Math.max(1, Math.abs(value))) {
                break;
            }
        }
        return new Minimum(x, value);
    }

    private boolean retry() {
        reset();
        return step();
    }

    private void reset() {
        inverse = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            inverse[i][i] = 1;
        }
    }

    private boolean bound(int i) {
        return x[i] <= lower[i] && gradient[i] > 0 || x[i] >= upper[i] && gradient[i] < 0;
    }

    private double slope() {
        double most = 0;
        for (int i = 0; i < x.length; i++) {
            most = bound(i) ? most : Math.max(most, Math.abs(gradient[i]));
        }
        return most;
    }

    private double[] direction() {
        double[] d = new double[x.length];
        double descent = 0;
        for (int i = 0; i < d.length; i++) {
            if (!bound(i)) {
                for (int j = 0; j < d.length; j++) {
                    d[i] -= bound(j) ? 0 : inverse[i][j] * gradient[j];
                }
                descent += d[i] * gradient[i];
            }
        }
        if (!(descent < 0)) {
            reset();
            for (int i = 0; i < d.length; i++) {
                d[i] = bound(i) ? 0 : -gradient[i];
            }
        }
        double most = Arrays.stream(d).map(Math::abs).max().orElse(0);
        for (int i = 0; i < d.length; i++) {
            d[i] *= most > LONGEST ? LONGEST / most : 1;
        }
        return d;
    }

    private boolean step() {
        double[] d = direction();
        double[] next = new double[x.length];
        double[] slope = new double[x.length];
        double t = 1;
        for (int k = 0; k < HALVINGS; k++) {
            for (int i = 0; i < next.length; i++) {
                next[i] = x[i] + t * d[i];
            }
            next = project(next);
            double expected = 0;
            for (int i = 0; i < next.length; i++) {
                expected += gradient[i] * (next[i] - x[i]);
            }
            double reached = function.value(next, slope);
            if (reached <= value + ARMIJO * expected && reached < value) {
                update(next, slope);
                value = reached;
                return true;
            }
            t *= k < 2 ? 0.5 : 0.2;
        }
        return false;
    }

    private void update(double[] next, double[] slope) {
        int n = x.length;
        double[] s = new double[n];
        double[] y = new double[n];
        double sy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            s[i] = next[i] - x[i];
            y[i] = slope[i] - gradient[i];
            sy += s[i] * y[i];
            yy += y[i] * y[i];
        }
        if (sy > 1e-10 * yy) {
            double[] hy = new double[n];
            double yhy = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    hy[i] += inverse[i][j] * y[j];
                }
                yhy += y[i] * hy[i];
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    inverse[i][j] += (1 + yhy / sy) * s[i] * s[j] / sy - (hy[i] * s[j] + s[i] * hy[j]) / sy;
                }
            }
        }
        x = next;
        gradient = slope;
    }

    private double[] project(double[] point) {
        double[] inside = new double[point.length];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = Math.min(upper[i], Math.max(lower[i], point[i]));
        }
        return inside;
    }
}
