package org.simloom.optimization.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.util.FastMath;
import org.simloom.optimization.OptimizationProblem;
import org.simloom.sampling.Space;

/**
 * What is believed of objective, margins and failures between the samples. Objectives above the middle one are drawn
 * together by a logarithm, which changes no order and keeps a few huge values from drowning the differences near the
 * optimum; margins by asinh, which keeps their sign.
 */
final class Beliefs {
    private final ResponseModel objective;
    private final List<ResponseModel> margins = new ArrayList<>();
    private final Space space;
    private Believed objectives;
    private final List<Believed> missed = new ArrayList<>();
    private FailureModel failures;
    private double incumbent;
    private double range;

    Beliefs(OptimizationProblem problem, long seed) {
        objective = new ResponseModel(problem.space(), seed);
        for (int i = 0; i < problem.margins(); i++) {
            margins.add(new ResponseModel(problem.space(), seed + 1 + i));
        }
        space = problem.space();
    }

    /** Learns from trials, at least {@link ResponseModel#LEAST} of them valid. */
    void learn(List<Trial> trials) {
        List<Trial> valid = trials.stream().filter(Trial::valid).toList();
        double[][] points = points(valid);
        objectives = learnt(objective, points, drawn(valid.stream().mapToDouble(Trial::objective).toArray()));
        missed.clear();
        for (int i = 0; i < margins.size(); i++) {
            int margin = i;
            missed.add(learnt(margins.get(i), points,
                    evened(valid.stream().mapToDouble(trial -> trial.margins()[margin]).toArray())));
        }
        incumbent(valid);
        List<Trial> failed = trials.stream().filter(trial -> !trial.valid()).toList();
        failures = failed.isEmpty() ? null : new FailureModel(space, List.of(points), List.of(points(failed)));
        impute(points(failed));
    }

    /**
     * Where a run failed there is no improvement to be had, whatever the trend promises: it counts as its prediction, but
     * as no better than the best (A. I. J. Forrester, A. Sóbester and A. J. Keane, Proc. R. Soc. A 462, 2006).
     */
    private void impute(double[][] failed) {
        double[] predicted = objectives.model().means(failed);
        objectives = objectives.with(failed, Arrays.stream(predicted)
                .map(mean -> Double.isNaN(incumbent) ? mean : Math.max(mean, incumbent)).toArray());
    }

    private static Believed learnt(ResponseModel model, double[][] points, double[] values) {
        model.learn(points, values);
        return new Believed(model, points, values);
    }

    private static double[][] points(List<Trial> trials) {
        return trials.stream().map(Trial::point).toArray(double[][]::new);
    }

    /** The best feasible value as the process sees it, so that noise of single runs does not pass for an optimum. */
    private void incumbent(List<Trial> valid) {
        List<Trial> feasible = valid.stream().filter(Trial::feasible).toList();
        incumbent = Arrays.stream(objective.means(points(feasible))).min().orElse(Double.NaN);
        double[] values = feasible.stream().mapToDouble(Trial::objective).sorted().toArray();
        range = values.length < 2 ? Double.NaN : values[values.length - 1] - values[0];
    }

    /** Range of the feasible objectives; {@code NaN} where there are not two. */
    double range() {
        return range;
    }

    /**
     * What a run is worth while others are pending, which are believed to come out as predicted (D. Ginsbourger, R. Le
     * Riche and L. Carraro, Kriging is well-suited to parallelize optimization, 2010).
     */
    Acquisition acquisition(List<double[]> pending) {
        double[][] added = pending.toArray(double[][]::new);
        return new Acquisition(objectives.with(added).model(), missed.stream().map(margin -> margin.with(added).model()).toList(),
                failures, incumbent);
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
        return scale <= 0 ? values : Arrays.stream(values)
                .map(y -> Math.copySign(FastMath.asinh(Math.abs(y / scale)), y)).toArray();
    }
}
