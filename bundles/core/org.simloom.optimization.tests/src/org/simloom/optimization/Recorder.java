package org.simloom.optimization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.simloom.sampling.Answer;
import org.simloom.sampling.BudgetSpentException;
import org.simloom.sampling.Evaluator;

/** Answers by a function like a study does: knows what it answered, has a budget, and keeps the sequence. */
final class Recorder implements Evaluator {
    final List<double[]> sequence = new ArrayList<>();
    final List<Integer> batches = new ArrayList<>();
    private final Map<List<Double>, Answer> journal = new LinkedHashMap<>();
    private final Function<double[], double[]> function;
    private final int budget;
    int runs;

    /** @param function null for a failure */
    Recorder(Function<double[], double[]> function, int budget) {
        this.function = function;
        this.budget = budget;
    }

    /** Begins with what another answered to its first points. */
    Recorder(Recorder other, int known, int budget) {
        this(other.function, budget);
        other.journal.entrySet().stream().limit(known).forEach(entry -> journal.put(entry.getKey(), entry.getValue()));
    }

    @Override
    public List<Answer> evaluate(List<double[]> points) {
        batches.add(points.size());
        List<Answer> answers = new ArrayList<>();
        for (double[] point : points) {
            List<Double> key = Arrays.stream(point).boxed().toList();
            if (!journal.containsKey(key)) {
                if (journal.size() >= budget) {
                    throw new BudgetSpentException();
                }
                runs++;
                double[] values = function.apply(point.clone());
                journal.put(key, values == null ? new Answer(new double[0], true) : Answer.of(values));
            }
            sequence.add(point.clone());
            answers.add(journal.get(key));
        }
        return answers;
    }

    @Override
    public int remaining() {
        return budget - journal.size();
    }

    /** The different points in the order in which they were answered. */
    List<List<Double>> known() {
        return List.copyOf(journal.keySet());
    }
}
