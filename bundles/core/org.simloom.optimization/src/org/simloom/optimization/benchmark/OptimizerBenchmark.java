package org.simloom.optimization.benchmark;

import java.util.Arrays;
import java.util.List;

import org.simloom.optimization.HistoryEntry;
import org.simloom.optimization.OptimizationProblem;
import org.simloom.optimization.OptimizationResult;
import org.simloom.optimization.Optimizer;
import org.simloom.sampling.Answer;
import org.simloom.sampling.BudgetSpentException;
import org.simloom.sampling.Evaluator;

/** Counts the evaluations that an optimiser needs. */
public final class OptimizerBenchmark {
    private OptimizerBenchmark() {
    }

    /**
     * Evaluations until the smallest value is within a share of the published one, for seeds 1 to {@code seeds}.
     *
     * @param share  such as 0.01 for 1 %
     * @param budget most evaluations of one search
     * @return ascending; {@code budget + 1} for a search that did not get there
     */
    public static int[] evaluations(Optimizer optimizer, BenchmarkFunction function, double share, int seeds, int budget) {
        double goal = function.minimum() + share * Math.abs(function.minimum());
        int[] counts = new int[seeds];
        for (int i = 0; i < seeds; i++) {
            OptimizationResult result = optimizer.minimize(new OptimizationProblem(function.space(), 1, 0),
                    new Reaching(function, goal, budget), i + 1L);
            counts[i] = result.history().stream().filter(entry -> entry.best() <= goal)
                    .mapToInt(HistoryEntry::evaluation).findFirst().orElse(budget + 1);
        }
        Arrays.sort(counts);
        return counts;
    }

    /** The middle of {@link #evaluations}. */
    public static int median(int[] ascending) {
        return ascending[(ascending.length - 1) / 2];
    }

    /** Ends the search where it has reached its goal: what comes after is of no interest. */
    private static final class Reaching implements Evaluator {
        private final BenchmarkFunction function;
        private final double goal;
        private int left;
        private boolean reached;

        Reaching(BenchmarkFunction function, double goal, int budget) {
            this.function = function;
            this.goal = goal;
            left = budget;
        }

        @Override
        public List<Answer> evaluate(List<double[]> points) {
            if (reached || points.size() > left) {
                throw new BudgetSpentException();
            }
            left -= points.size();
            List<Answer> answers = points.stream().map(point -> Answer.of(function.function().applyAsDouble(point))).toList();
            reached = answers.stream().anyMatch(answer -> answer.values()[0] <= goal);
            return answers;
        }

        @Override
        public int remaining() {
            return reached ? 0 : left;
        }
    }
}
