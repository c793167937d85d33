package org.simloom.optimization.internal;

import java.util.Collections;
import java.util.List;

import org.simloom.sampling.Space;
import org.uma.jmetal.solution.doublesolution.DoubleSolution;
import org.uma.jmetal.solution.doublesolution.impl.DefaultDoubleSolution;
import org.uma.jmetal.util.bounds.Bounds;

/** jMetal's solutions: places in the unit box, with objectives and the violation of the rules. */
final class Individual {
    private Individual() {
    }

    static DoubleSolution of(Space space, double[] point, int objectives) {
        List<Bounds<Double>> bounds = Collections.nCopies(space.size(), Bounds.create(0.0, 1.0));
        DoubleSolution solution = new DefaultDoubleSolution(bounds, objectives, 1);
        double[] unit = space.place(point);
        for (int i = 0; i < unit.length; i++) {
            solution.variables().set(i, unit[i]);
        }
        return solution;
    }

    static double[] point(Space space, DoubleSolution solution) {
        return space.at(solution.variables().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * Writes what came out into a solution.
     *
     * @param worst objectives of a point that failed: as large as any seen, so that scales stay sound
     */
    static void fill(DoubleSolution solution, Trial trial, Rules rules, double[] worst) {
        double[] objectives = trial.valid() ? trial.objectives() : worst;
        System.arraycopy(objectives, 0, solution.objectives(), 0, objectives.length);
        double violation = rules.violation(trial);
        solution.constraints()[0] = violation == 0 ? 0 : -Math.min(violation, trial.margins().length + 1);
    }
}
