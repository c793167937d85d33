package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.optimization.OptimizationProblem;
import org.simloom.sampling.Answer;
import org.simloom.sampling.BudgetSpentException;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.PointKey;

/** All that was asked and answered, in its order. */
public final class Ledger implements Asker {
    /** So many runs that all failed from the first on are enough to know that the study is broken. */
    static final int HOPELESS = 100;

    private final OptimizationProblem problem;
    private final Evaluator evaluator;
    private final int limit;
    private final Map<PointKey, Trial> known = new HashMap<>();
    private final List<Trial> trials = new ArrayList<>();
    private final Rules rules;
    private int failures;
    private Trial best;

    public Ledger(OptimizationProblem problem, Evaluator evaluator, int limit) {
        this.problem = problem;
        this.evaluator = evaluator;
        this.limit = limit;
        rules = new Rules(problem.margins());
    }

    public OptimizationProblem problem() {
        return problem;
    }

    public Rules rules() {
        return rules;
    }

    /** Every different point answered. */
    public List<Trial> trials() {
        return Collections.unmodifiableList(trials);
    }

    /** How many failed. */
    public int failures() {
        return failures;
    }

    /** The best by the rules; {@code null} where nothing is valid. */
    public Trial best() {
        return best;
    }

    /** Whether asking for a point would cost a run. */
    public boolean isNew(double[] point) {
        double[] near = snap(point);
        return problem.space().allowed().test(near.clone()) && !known.containsKey(new PointKey(near));
    }

    @Override
    public List<Trial> ask(List<double[]> points) {
        Map<PointKey, Trial> forbidden = new HashMap<>();
        Map<PointKey, double[]> fresh = new LinkedHashMap<>();
        List<PointKey> keys = new ArrayList<>(points.size());
        for (double[] point : points) {
            double[] near = snap(point);
            PointKey key = new PointKey(near);
            keys.add(key);
            if (!known.containsKey(key)) {
                if (problem.space().allowed().test(near.clone())) {
                    fresh.putIfAbsent(key, near);
                } else {
                    forbidden.put(key, invalid(near, 0));
                }
            }
        }
        run(List.copyOf(fresh.values()));
        return keys.stream().map(key -> forbidden.containsKey(key) ? forbidden.get(key) : known.get(key)).toList();
    }

    private void run(List<double[]> points) {
        List<double[]> affordable = points.subList(0, Math.min(points.size(), limit - trials.size()));
        if (!affordable.isEmpty()) {
            try {
                List<Answer> answers = evaluator.evaluate(affordable.stream().map(double[]::clone).toList());
                for (int i = 0; i < affordable.size(); i++) {
                    record(affordable.get(i), answers.get(i));
                }
            } catch (BudgetSpentException spent) {
                affordable.forEach(this::fetch);
                throw spent;
            }
            if (failures == trials.size() && failures >= HOPELESS) {
                throw Problems.allFailed(failures);
            }
        }
        if (affordable.size() < points.size()) {
            throw new BudgetSpentException();
        }
    }

    /** What of a batch was still answered when the budget ended can be asked for again. */
    private void fetch(double[] point) {
        try {
            record(point, evaluator.evaluate(point.clone()));
        } catch (BudgetSpentException none) {
            // this one was not answered
        }
    }

    private void record(double[] point, Answer answer) {
        int objectives = problem.objectives();
        double[] values = answer.values();
        boolean valid = !answer.failed();
        for (int i = 0; valid && i < objectives + problem.margins(); i++) {
            valid = answer.has(i);
        }
        int number = trials.size() + 1;
        Trial trial = valid
                ? new Trial(point, Arrays.copyOf(values, objectives),
                        Arrays.copyOfRange(values, objectives, objectives + problem.margins()), number, true)
                : invalid(point, number);
        known.put(new PointKey(point), trial);
        trials.add(trial);
        failures += valid ? 0 : 1;
        rules.learn(trial);
        if (valid && (best == null || rules.compare(trial, best) < 0)) {
            best = trial;
        }
    }

    private Trial invalid(double[] point, int number) {
        double[] none = new double[problem.objectives()];
        Arrays.fill(none, Double.NaN);
        double[] noMargins = new double[problem.margins()];
        Arrays.fill(noMargins, Double.NaN);
        return new Trial(point, none, noMargins, number, false);
    }

    private double[] snap(double[] point) {
        double[] near = problem.space().nearest(point);
        for (int i = 0; i < near.length; i++) {
            near[i] += 0.0; // -0.0 would be another point than 0.0
        }
        return near;
    }
}
