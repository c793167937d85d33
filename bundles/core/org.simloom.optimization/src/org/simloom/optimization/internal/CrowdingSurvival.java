package org.simloom.optimization.internal;

import java.util.Comparator;
import java.util.List;

import org.uma.jmetal.operator.selection.impl.RankingAndCrowdingSelection;
import org.uma.jmetal.solution.doublesolution.DoubleSolution;
import org.uma.jmetal.util.comparator.dominanceComparator.impl.DominanceWithConstraintsComparator;
import org.uma.jmetal.util.densityestimator.impl.CrowdingDistanceDensityEstimator;

/** Rank and crowding distance of NSGA-II: Deb, Pratap, Agarwal and Meyarivan, IEEE Trans. Evol. Comput. 6 (2002). */
final class CrowdingSurvival implements Survival {
    private final Comparator<DoubleSolution> dominance = new DominanceWithConstraintsComparator<>();
    private final Comparator<DoubleSolution> crowding = new CrowdingDistanceDensityEstimator<DoubleSolution>().comparator();

    @Override
    public List<DoubleSolution> survivors(List<DoubleSolution> all, int population) {
        return new RankingAndCrowdingSelection<>(population, dominance).execute(all);
    }

    @Override
    public int compare(DoubleSolution first, DoubleSolution second) {
        int order = dominance.compare(first, second);
        return order != 0 || !crowded(first) || !crowded(second) ? order : crowding.compare(first, second);
    }

    /** Those of the first generation have no distance yet. */
    private static boolean crowded(DoubleSolution solution) {
        return new CrowdingDistanceDensityEstimator<DoubleSolution>().value(solution) != null;
    }
}
