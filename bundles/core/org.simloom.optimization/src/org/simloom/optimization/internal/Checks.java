package org.simloom.optimization.internal;

import org.simloom.optimization.OptimizationProblem;
import org.simloom.sampling.Dimension;

/** What must hold before anything is asked. */
public final class Checks {
    private Checks() {
    }

    /** The variables have ranges, and one of them more than a single value. */
    public static void ranges(OptimizationProblem problem) {
        boolean varies = false;
        for (Dimension dimension : problem.space().dimensions()) {
            if (!dimension.bounded()) {
                throw Problems.variable("unbounded", dimension.name());
            }
            varies |= dimension.upper() > dimension.lower();
        }
        if (!varies) {
            throw Problems.error("nothingVaries", null);
        }
    }

    /** As {@link #ranges}, and there is one objective. */
    public static void single(OptimizationProblem problem) {
        if (problem.objectives() != 1) {
            throw Problems.error("oneObjective", null, problem.objectives());
        }
        ranges(problem);
    }

    /** A setting is as it must be. */
    public static void setting(boolean right, String name, String must, Object is) {
        if (!right) {
            throw Problems.error("setting", name, name, must, is);
        }
    }

    /** A start has one number for each variable. */
    public static void start(OptimizationProblem problem, double[] start) {
        if (start != null && start.length != problem.space().size()) {
            throw Problems.error("startSize", "start", start.length, problem.space().size());
        }
    }
}
