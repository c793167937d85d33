package org.simloom.study.internal.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.simloom.study.Goal;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;

/** Which samples are best by the goals of a study. */
public final class BestSamples {
    private BestSamples() {
    }

    /** The weighted sum of the losses of all objectives. */
    public static double loss(List<Goal> goals, double[] responses) {
        double sum = 0;
        for (int i = 0; i < responses.length; i++) {
            if (goals.get(i).isObjective()) {
                sum += goals.get(i).weight() * goals.get(i).loss(responses[i]);
            }
        }
        return sum;
    }

    /** By how much constraints are broken, each relative to its limit; 0 where all hold, infinite where one is unknown. */
    public static double violation(List<Goal> goals, double[] responses) {
        double sum = 0;
        for (int i = 0; i < responses.length; i++) {
            Goal goal = goals.get(i);
            if (goal.isConstraint() && !goal.holds(responses[i])) {
                double scale = goal.limit() == 0 ? 1 : Math.abs(goal.limit());
                double missing = -goal.margin(responses[i]) / scale;
                sum += Double.isNaN(missing) ? Double.POSITIVE_INFINITY : Math.max(missing, Double.MIN_NORMAL);
            }
        }
        return sum;
    }

    /**
     * The best samples: of those within all limits the one of least loss, or for several objectives those that no other
     * is better than in every one; where none is within its limits, the one that breaks them least.
     *
     * @return empty where nothing is to be made better, or nothing succeeded
     */
    public static List<Sample> of(List<Goal> goals, List<Sample> samples) {
        List<Goal> objectives = goals.stream().filter(Goal::isObjective).toList();
        List<Sample> usable = samples.stream().filter(s -> s.state() == SampleState.SUCCEEDED && known(goals, s)).toList();
        if (objectives.isEmpty() || usable.isEmpty()) {
            return List.of();
        }
        List<Sample> feasible = usable.stream().filter(s -> violation(goals, s.responses()) == 0).toList();
        if (feasible.isEmpty()) {
            return usable.stream().min(Comparator.comparingDouble((Sample s) -> violation(goals, s.responses()))
                    .thenComparingInt(Sample::index)).stream().toList();
        }
        return objectives.size() == 1 ? feasible.stream().min(Comparator.comparingDouble(
                (Sample s) -> loss(goals, s.responses())).thenComparingInt(Sample::index)).stream().toList()
                : front(goals, feasible);
    }

    private static boolean known(List<Goal> goals, Sample sample) {
        for (int i = 0; i < goals.size(); i++) {
            if (goals.get(i).isObjective() && Double.isNaN(sample.responses()[i])) {
                return false;
            }
        }
        return true;
    }

    /** By ascending first loss only what came earlier can dominate, and what does is in the front already. */
    private static List<Sample> front(List<Goal> goals, List<Sample> samples) {
        List<double[]> losses = new ArrayList<>();
        List<Sample> front = new ArrayList<>();
        List<Sample> ordered = samples.stream().sorted(Comparator.comparing((Sample s) -> losses(goals, s),
                Arrays::compare).thenComparingInt(Sample::index)).toList();
        for (Sample sample : ordered) {
            double[] own = losses(goals, sample);
            if (losses.stream().noneMatch(other -> dominates(other, own))) {
                losses.add(own);
                front.add(sample);
            }
        }
        return front.stream().sorted(Comparator.comparingInt(Sample::index)).toList();
    }

    private static double[] losses(List<Goal> goals, Sample sample) {
        double[] losses = new double[(int) goals.stream().filter(Goal::isObjective).count()];
        int next = 0;
        for (int i = 0; i < goals.size(); i++) {
            if (goals.get(i).isObjective()) {
                losses[next++] = goals.get(i).loss(sample.responses()[i]);
            }
        }
        return losses;
    }

    /** As good in all and better in one, or the same in all. */
    private static boolean dominates(double[] other, double[] own) {
        for (int i = 0; i < own.length; i++) {
            if (other[i] > own[i]) {
                return false;
            }
        }
        return true;
    }
}
