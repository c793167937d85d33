package org.simloom.study.internal.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.model.study.MethodKind;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.Problems;

/** Whether there is anything in the space of a study that can be run. */
final class SpaceCheck {
    /** They follow how variables scatter, and need no ends; of active learning its purpose says whether. */
    private static final Set<MethodKind> UNBOUNDED = EnumSet.of(MethodKind.MONTE_CARLO, MethodKind.POLYNOMIAL_CHAOS,
            MethodKind.FORM, MethodKind.SUBSET_SIMULATION, MethodKind.LATIN_HYPERCUBE, MethodKind.SOBOL_SEQUENCE,
            MethodKind.HALTON_SEQUENCE, MethodKind.SOBOL_INDICES, MethodKind.MORRIS, MethodKind.ACTIVE_LEARNING);
    private static final int TRIES = 20_000;

    private final Path file;
    private final StudyDefinition definition;

    SpaceCheck(Path file, StudyDefinition definition) {
        this.file = file;
        this.definition = definition;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (definition.method() == MethodKind.TABLE) {
            return problems;
        }
        for (Dimension dimension : definition.space().dimensions()) {
            Location where = Location.element(file, dimension.name());
            boolean ends = dimension.bounded() || UNBOUNDED.contains(definition.method()) && dimension.distribution() != null;
            if (!ends) {
                problems.add(Problems.error("range.open", where, dimension.name()));
            } else if (dimension.lower() == dimension.upper()) {
                problems.add(Problems.error(dimension.type() == VariableType.CHOICE ? "choice.single" : "range.empty", where,
                        dimension.name()));
            }
        }
        if (problems.isEmpty() && !anyAllowed(definition.space())) {
            problems.add(Problems.error("constraints.none", Location.file(file)));
        }
        return problems;
    }

    /** Looks in random places, always the same. */
    private static boolean anyAllowed(Space space) {
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            double[] point = new double[space.size()];
            for (int k = 0; k < point.length; k++) {
                Dimension dimension = space.dimensions().get(k);
                point[k] = dimension.bounded() ? dimension.at(random.nextDouble())
                        : dimension.distribution().inverseCumulativeProbability(random.nextDouble());
            }
            if (space.allowed().test(point)) {
                return true;
            }
        }
        return false;
    }
}
