package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.simloom.optimization.OptimizationProblem;

/**
 * What is believed of objective, margins and failure between the samples. Objectives above the middle one are drawn
 * together by a logarithm, which changes no order and keeps a few huge values from drowning the differences near the
 * optimum; margins by asinh, which keeps their sign.
 */
final class Beliefs {
    private final OptimizationProblem problem;
    private final ResponseModel objective;
    private final List<ResponseModel> margins = new ArrayList<>();
    private final ResponseModel success;
    private double[][] points;
    private double[] objectives;
    private double[][] missed;
    private boolean failures;
    private double incumbent;
    private double range;

    Beliefs(OptimizationProblem problem, long seed) {
        this.problem = problem;
        objective = new ResponseModel(problem.space(), seed);
        for (int i = 0; i < problem.margins(); i++) {
            margins.add(new ResponseModel(problem.space(), seed + 1 + i));
        }
        success = new ResponseModel(problem.space(), seed - 1);
    }

    /** Learns from trials, at least {@link ResponseModel#LEAST} of them valid. */
    void learn(List<Trial> trials) {
        List<Trial> valid = trials.stream().filter(Trial::valid).toList();
        points = valid.stream().map(Trial::point).toArray(double[][]::new);
        objectives = drawn(valid.stream().mapToDouble(Trial::objective).toArray());
        objective.learn(points, objectives);
        missed = new double[margins.size()][];
        for (int i = 0; i < missed.length; i++) {
            int margin = i;
            missed[i] = evened(valid.stream().mapToDouble(trial -> trial.margins()[margin]).toArray());
            margins.get(i).learn(points, missed[i]);
        }
        failures = valid.size() < trials.size();
        if (failures) {
            success.learn(trials.stream().map(Trial::point).toArray(double[][]::new),
                    trials.stream().mapToDouble(trial -> trial.valid() ? 1 : 0).toArray());
        }
        incumbent(valid);
    }

    /** The best feasible value as the process sees it, so that noise of single runs does not pass for an optimum. */
    private void incumbent(List<Trial> valid) {
        double[][] feasible = valid.stream().filter(Trial::feasible).map(Trial::point).toArray(double[][]::new);
        double[] mean = new double[feasible.length];
        objective.predict(feasible, mean, new double[feasible.length]);
        incumbent = Arrays.stream(mean).min().orElse(Double.NaN);
        double[] values = valid.stream().filter(Trial::feasible).mapToDouble(Trial::objective).sorted().toArray();
        range = values.length < 2 ? Double.NaN : values[values.length - 1] - values[0];
    }

    /** Range of the feasible objectives; {@code NaN} where there are not two. */
    double range() {
        return range;
    }

    /** The acquisition while points are pending: they are believed to come out as predicted (D. Ginsbourger et al., 2010). */
    Acquisition acquisition(List<double[]> pending) {
        double[][] added = pending.toArray(double[][]::new);
        if (added.length == 0) {
            return new Acquisition(objective, margins, failures ? success : null, incumbent);
        }
        List<ResponseModel> believed = new ArrayList<>();
        for (int i = 0; i < missed.length; i++) {
            believed.add(margins.get(i).believing(points, missed[i], added));
        }
        return new Acquisition(objective.believing(points, objectives, added), believed, failures ? success : null, incumbent);
    }

    OptimizationProblem problem() {
        return problem;
    }

    private static double[] drawn(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        double scale = middle - sorted[0];
        return scale <= 0 ? values : Arrays.stream(values)
                .map(y -> y <= middle ? y : middle + scale * Math.log1p((y - middle) / scale)).toArray();
    }

    private static double[] evened(double[] values) {
        double[] sizes = Arrays.stream(values).map(Math::abs).sorted().toArray();
        double scale = sizes[sizes.length / 2];
        return scale <= 0 ? values : Arrays.stream(values).map(y -> {
            double share = y / scale;
            return Math.copySign(Math.log(Math.abs(share) + Math.hypot(share, 1)), share);
        }).toArray();
    }
}
