package org.simloom.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.simloom.sampling.Answer;
import org.simloom.sampling.BudgetSpentException;
import org.simloom.sampling.Evaluator;

/** An evaluator as studies have it: it keeps what was run, in order, and runs no more than its budget. */
public final class Journal implements Evaluator {
    private final Function<double[], Answer> function;
    private final int budget;
    private final Map<List<Double>, Answer> known = new HashMap<>();
    private final List<List<Double>> sequence = new ArrayList<>();
    private int batches;

    public Journal(int budget, Function<double[], Answer> function) {
        this.budget = budget;
        this.function = function;
    }

    /** With the first entries of another one, as after a crash. */
    public static Journal resumed(Journal other, int entries, int budget) {
        Journal journal = new Journal(budget, other.function);
        for (List<Double> point : other.sequence.subList(0, entries)) {
            journal.sequence.add(point);
            journal.known.put(point, other.known.get(point));
        }
        return journal;
    }

    @Override
    public List<Answer> evaluate(List<double[]> points) {
        batches++;
        List<Answer> answers = new ArrayList<>();
        for (double[] point : points) {
            List<Double> key = Arrays.stream(point).boxed().toList();
            if (!known.containsKey(key)) {
                if (remaining() == 0) {
                    throw new BudgetSpentException();
                }
                known.put(key, function.apply(point));
                sequence.add(key);
            }
            answers.add(known.get(key));
        }
        return answers;
    }

    @Override
    public int remaining() {
        return budget - known.size();
    }

    /** All points run, in order. */
    public List<List<Double>> sequence() {
        return sequence;
    }

    /** How often it was asked. */
    public int batches() {
        return batches;
    }
}
