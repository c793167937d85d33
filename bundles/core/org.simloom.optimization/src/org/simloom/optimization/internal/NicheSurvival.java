package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hipparchus.random.RandomGenerator;
import org.uma.jmetal.solution.doublesolution.DoubleSolution;
import org.uma.jmetal.util.comparator.dominanceComparator.impl.DominanceWithConstraintsComparator;
import org.uma.jmetal.util.ranking.Ranking;
import org.uma.jmetal.util.ranking.impl.FastNonDominatedSortRanking;

/**
 * Reference points of NSGA-III: K. Deb and H. Jain, IEEE Trans. Evol. Comput. 18 (2014) 577-601, algorithms 1 to 4, with
 * the rules for constraints of part II (pages 602-622). The niching is not jMetal's, which takes intercepts from
 * objectives that were not moved to the ideal point and breaks where an objective is constant.
 */
final class NicheSurvival implements Survival {
    private final Comparator<DoubleSolution> dominance = new DominanceWithConstraintsComparator<>();
    private final double[][] references;
    private final RandomGenerator random;
    private final Normalization normalization;

    NicheSurvival(double[][] references, RandomGenerator random) {
        this.references = references;
        this.random = random;
        normalization = new Normalization(references[0].length);
    }

    @Override
    public int compare(DoubleSolution first, DoubleSolution second) {
        double a = first.constraints()[0];
        double b = second.constraints()[0];
        return Double.compare(b, a); // nothing between feasible ones
    }

    @Override
    public List<DoubleSolution> survivors(List<DoubleSolution> all, int population) {
        Ranking<DoubleSolution> ranking = new FastNonDominatedSortRanking<>(dominance);
        ranking.compute(all);
        List<DoubleSolution> chosen = new ArrayList<>();
        int front = 0;
        while (chosen.size() + ranking.getSubFront(front).size() <= population) {
            chosen.addAll(ranking.getSubFront(front++));
            if (chosen.size() == population) {
                return chosen;
            }
        }
        List<DoubleSolution> last = new ArrayList<>(ranking.getSubFront(front));
        List<DoubleSolution> considered = new ArrayList<>(chosen);
        considered.addAll(last);
        double[][] scaled = normalization.scale(considered, ranking.getSubFront(0));
        niche(chosen, last, scaled, population);
        return chosen;
    }

    private void niche(List<DoubleSolution> chosen, List<DoubleSolution> last, double[][] scaled, int population) {
        int[] members = new int[references.length];
        List<List<Near>> waiting = new ArrayList<>();
        for (int r = 0; r < references.length; r++) {
            waiting.add(new ArrayList<>());
        }
        int settled = chosen.size();
        for (int i = 0; i < scaled.length; i++) {
            Near near = nearest(scaled[i], i < settled ? null : last.get(i - settled));
            if (i < settled) {
                members[near.reference]++;
            } else {
                waiting.get(near.reference).add(near);
            }
        }
        while (chosen.size() < population) {
            int reference = emptiest(members, waiting);
            List<Near> candidates = waiting.get(reference);
            Near taken = members[reference] == 0 ? candidates.stream().min(Comparator.comparingDouble(Near::distance)).orElseThrow()
                    : candidates.get(random.nextInt(candidates.size()));
            candidates.remove(taken);
            chosen.add(taken.solution);
            members[reference]++;
        }
    }

    /** A random one of the references with fewest members for which someone waits. */
    private int emptiest(int[] members, List<List<Near>> waiting) {
        List<Integer> fewest = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (int r = 0; r < members.length; r++) {
            if (!waiting.get(r).isEmpty() && members[r] <= least) {
                if (members[r] < least) {
                    fewest.clear();
                    least = members[r];
                }
                fewest.add(r);
            }
        }
        return fewest.get(random.nextInt(fewest.size()));
    }

    private Near nearest(double[] point, DoubleSolution solution) {
        int nearest = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int r = 0; r < references.length; r++) {
            double distance = distance(references[r], point);
            if (distance < smallest) {
                smallest = distance;
                nearest = r;
            }
        }
        return new Near(nearest, smallest, solution);
    }

    private static double distance(double[] direction, double[] point) {
        double along = 0;
        double length = 0;
        for (int m = 0; m < point.length; m++) {
            along += direction[m] * point[m];
            length += direction[m] * direction[m];
        }
        double sum = 0;
        for (int m = 0; m < point.length; m++) {
            double off = point[m] - along / length * direction[m];
            sum += off * off;
        }
        return sum;
    }

    private record Near(int reference, double distance, DoubleSolution solution) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
