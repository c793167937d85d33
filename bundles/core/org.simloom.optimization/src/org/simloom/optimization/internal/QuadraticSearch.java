package org.simloom.optimization.internal;

import java.util.Arrays;

import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * Quadratic models within a trust region: M. J. D. Powell, The BOBYQA algorithm for bound constrained optimization
 * without derivatives, report DAMTP 2009/NA06, with the 2n + 1 points recommended there.
 */
public final class QuadraticSearch implements BoxSearch {
    @Override
    public double[] minimize(MultivariateFunction function, double[] start, double step, double stop) {
        if (start.length == 1) { // the method needs two variables; one without effect changes nothing
            double[] two = minimize(point -> function.value(new double[] {point[0]}), new double[] {start[0], 0.5}, step, stop);
            return new double[] {two[0]};
        }
        int n = start.length;
        Watched watched = new Watched(function);
        double[] upper = new double[n];
        Arrays.fill(upper, 1);
        try {
            new BOBYQAOptimizer(2 * n + 1, Math.min(0.5, step), stop).optimize(new MaxEval(500 * (n + 1)),
                    new ObjectiveFunction(watched), GoalType.MINIMIZE, new SimpleBounds(new double[n], upper),
                    new InitialGuess(start));
        } catch (MathIllegalStateException spent) {
            // it cannot improve its model any more or has had its share: what it saw still counts
        }
        return watched.best;
    }

    private static final class Watched implements MultivariateFunction {
        private final MultivariateFunction function;
        private double[] best;
        private double smallest = Double.POSITIVE_INFINITY;

        Watched(MultivariateFunction function) {
            this.function = function;
        }

        @Override
        public double value(double[] point) {
            double value = function.value(point);
            if (best == null || value < smallest) {
                smallest = value;
                best = point.clone();
            }
            return value;
        }
    }
}
