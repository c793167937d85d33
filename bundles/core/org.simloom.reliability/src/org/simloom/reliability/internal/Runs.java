package org.simloom.reliability.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.simloom.sampling.Answer;
import org.simloom.sampling.BudgetSpentException;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.PointKey;
import org.simloom.sampling.Space;

/**
 * Asks an evaluator and keeps count. What cannot be answered (the run failed, the point is not allowed, the budget is
 * spent) is {@code NaN} in every response, so that a method sees one kind of gap only.
 */
public final class Runs {
    private final Space space;
    private final Evaluator evaluator;
    private final List<String> responses;
    private final Set<PointKey> asked = new HashSet<>();
    private int succeeded;
    private int failed;
    private boolean spent;

    public Runs(Space space, List<String> responses, Evaluator evaluator) {
        if (responses.isEmpty()) {
            throw Texts.problem("responses", null);
        }
        if (space.size() == 0) {
            throw Texts.problem("variables", null);
        }
        this.space = space;
        this.evaluator = evaluator;
        this.responses = List.copyOf(responses);
    }

    /**
     * The values at points.
     *
     * @return one row of responses for each point
     */
    public double[][] ask(List<double[]> points) {
        double[][] values = new double[points.size()][];
        List<double[]> runnable = new ArrayList<>();
        int[] places = new int[points.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Answer.failure(responses.size()).values();
            if (space.allowed().test(points.get(i))) {
                places[runnable.size()] = i;
                runnable.add(points.get(i));
            }
        }
        List<Answer> answers = answers(runnable);
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) != null) {
                values[places[i]] = count(runnable.get(i), answers.get(i));
            }
        }
        return values;
    }

    /** Whether the budget ended what was asked for. */
    public boolean spent() {
        return spent;
    }

    /** How many different points were answered, failures included. */
    public int evaluations() {
        return succeeded + failed;
    }

    /** How many of them failed. */
    public int failed() {
        return failed;
    }

    /** The names of the responses. */
    public List<String> responses() {
        return responses;
    }

    /** Says so where every run failed, or none could be made. */
    public void requireSuccess() {
        if (succeeded == 0) {
            throw failed == 0 ? Texts.problem("none", null) : Texts.problem("failed", null, failed);
        }
    }

    private double[] count(double[] point, Answer answer) {
        if (asked.add(new PointKey(point))) {
            if (answer.failed()) {
                failed++;
            } else {
                succeeded++;
            }
        }
        double[] row = Arrays.copyOf(answer.values(), responses.size());
        for (int i = 0; i < row.length; i++) {
            row[i] = !answer.failed() && Double.isFinite(row[i]) ? row[i] : Double.NaN;
        }
        return row;
    }

    private List<Answer> answers(List<double[]> points) {
        if (points.isEmpty()) {
            return List.of();
        }
        try {
            return evaluator.evaluate(points);
        } catch (BudgetSpentException e) {
            spent = true;
            List<Answer> known = new ArrayList<>();
            for (double[] point : points) {
                known.add(known(point));
            }
            return known;
        }
    }

    private Answer known(double[] point) {
        try {
            return evaluator.evaluate(List.of(point)).get(0);
        } catch (BudgetSpentException e) {
            return null;
        }
    }
}
