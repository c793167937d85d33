package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.simloom.optimization.NsgaSettings;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;
import org.uma.jmetal.operator.crossover.impl.SBXCrossover;
import org.uma.jmetal.operator.mutation.impl.PolynomialMutation;
import org.uma.jmetal.solution.doublesolution.DoubleSolution;

/**
 * Makes children: jMetal's simulated binary crossover and polynomial mutation. Both get the random numbers of this run,
 * never those that jMetal keeps for all. Choices have no order that could be crossed: a child takes that of either
 * parent, and changes to any other.
 */
final class Variation {
    private final Space space;
    private final RandomGenerator random;
    private final double crossover;
    private final double mutation;
    private final SBXCrossover crossing;
    private final PolynomialMutation changing;

    Variation(Space space, NsgaSettings settings, RandomGenerator random) {
        this.space = space;
        this.random = random;
        crossover = settings.crossover();
        mutation = settings.mutation() > 0 ? settings.mutation() : 1.0 / space.size();
        crossing = new SBXCrossover(crossover, settings.crossoverIndex(), random::nextDouble);
        changing = new PolynomialMutation(mutation, settings.mutationIndex(), random::nextDouble);
    }

    /** As many children as there are parents, two from each pair. */
    List<DoubleSolution> children(List<DoubleSolution> parents) {
        List<DoubleSolution> children = new ArrayList<>(parents.size());
        for (int i = 0; i + 1 < parents.size(); i += 2) {
            DoubleSolution first = parents.get(i);
            DoubleSolution second = parents.get(i + 1);
            List<DoubleSolution> pair = crossing.execute(List.of(first, second));
            choose(pair, first, second);
            pair.forEach(this::mutate);
            children.addAll(pair);
        }
        return children;
    }

    private void choose(List<DoubleSolution> pair, DoubleSolution first, DoubleSolution second) {
        for (int i = 0; i < space.size(); i++) {
            if (choice(i)) {
                boolean swap = random.nextDouble() < crossover / 2;
                pair.get(0).variables().set(i, (swap ? second : first).variables().get(i));
                pair.get(1).variables().set(i, (swap ? first : second).variables().get(i));
            }
        }
    }

    private void mutate(DoubleSolution child) {
        double[] choices = child.variables().stream().mapToDouble(Double::doubleValue).toArray();
        changing.execute(child);
        for (int i = 0; i < space.size(); i++) {
            if (choice(i)) {
                child.variables().set(i, random.nextDouble() < mutation ? random.nextDouble() : choices[i]);
            }
        }
    }

    private boolean choice(int variable) {
        return space.dimensions().get(variable).type() == VariableType.CHOICE;
    }
}
