package org.simloom.reliability.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.base.problem.Problem;
import org.simloom.reliability.Estimate;
import org.simloom.reliability.internal.Bootstrap;
import org.simloom.reliability.internal.Runs;
import org.simloom.reliability.internal.Scatter;
import org.simloom.reliability.internal.Texts;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.Evaluator;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

/**
 * Screening by elementary effects (Morris, Technometrics 33, 1991; mu* by Campolongo et al., Environ. Model. Softw. 22,
 * 2007). The levels divide the range of a variable, or its probability where it has a distribution or takes whole
 * numbers or choices only.
 */
public final class Morris {
    private final Space space;
    private final Scatter scatter;
    private final MorrisSettings settings;
    private final List<Trajectory> trajectories;

    private Morris(Space space, MorrisSettings settings) {
        this.space = space;
        this.scatter = Scatter.independent(space);
        this.settings = settings;
        this.trajectories = Trajectory.spread(space.size(), settings);
    }

    /**
     * Samples, runs and estimates.
     *
     * @param responses names of the values that the evaluator answers with
     * @throws org.simloom.base.problem.ProblemException where variables are correlated or every run fails
     */
    public static MorrisResult run(Space space, List<String> responses, Evaluator evaluator, MorrisSettings settings) {
        Runs runs = new Runs(space, responses, evaluator);
        return new Morris(space, settings).run(runs);
    }

    private MorrisResult run(Runs runs) {
        List<double[]> points = new ArrayList<>();
        for (Trajectory trajectory : trajectories) {
            Arrays.stream(trajectory.levels()).map(this::point).forEach(points::add);
        }
        double[][] values = runs.ask(points);
        runs.requireSuccess();
        List<MorrisEffect> effects = new ArrayList<>();
        List<Problem> notes = new ArrayList<>();
        if (runs.spent()) {
            notes.add(Texts.note("spent", null, runs.evaluations()));
        }
        for (int i = 0; i < runs.responses().size(); i++) {
            int response = i;
            String name = runs.responses().get(i);
            double[] known = Arrays.stream(values).mapToDouble(row -> row[response]).filter(Double::isFinite).toArray();
            if (known.length == 0) {
                throw Texts.problem("samples", name, 0, space.size() + 1);
            }
            if (Arrays.stream(known).allMatch(value -> value == known[0])) {
                notes.add(Texts.note("constant", name, name, known[0]));
            }
            for (int variable = 0; variable < space.size(); variable++) {
                effects.add(effect(name, variable, values, i));
            }
        }
        return new MorrisResult(effects, runs.evaluations(), runs.failed(), runs.spent(), notes);
    }

    private double[] point(int[] levels) {
        double[] places = new double[levels.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (levels[i] + 0.5) / settings.levels();
        }
        double[] point = scatter.at(places);
        for (int i = 0; i < places.length; i++) {
            if (byRange(i)) {
                point[i] = space.dimensions().get(i).at(levels[i] / (settings.levels() - 1.0));
            }
        }
        return point;
    }

    private boolean byRange(int variable) {
        Dimension dimension = space.dimensions().get(variable);
        return dimension.type() == VariableType.CONTINUOUS && dimension.distribution() == null;
    }

    private MorrisEffect effect(String response, int variable, double[][] values, int column) {
        double step = byRange(variable) ? settings.levels() / (2.0 * (settings.levels() - 1)) : 0.5;
        double[] all = IntStream.range(0, trajectories.size())
                .mapToDouble(i -> difference(i, variable, values, column) / step).filter(Double::isFinite).toArray();
        if (all.length == 0) {
            return new MorrisEffect(response, space.dimensions().get(variable).name(), Estimate.NONE, Double.NaN,
                    Double.NaN, 0);
        }
        double mu = Arrays.stream(all).average().orElseThrow();
        double squares = Arrays.stream(all).map(effect -> (effect - mu) * (effect - mu)).sum();
        Bootstrap bootstrap = new Bootstrap(all.length, settings.resamples(), settings.confidence(), settings.seed() + 1);
        Estimate muStar = bootstrap.estimate(Arrays.stream(all).map(Math::abs).average().orElseThrow(),
                draw -> Arrays.stream(draw).mapToDouble(j -> Math.abs(all[j])).average().orElseThrow());
        return new MorrisEffect(response, space.dimensions().get(variable).name(), muStar, mu,
                all.length > 1 ? Math.sqrt(squares / (all.length - 1)) : Double.NaN, all.length);
    }

    private double difference(int trajectory, int variable, double[][] values, int column) {
        Trajectory walk = trajectories.get(trajectory);
        int step = 0;
        while (walk.order()[step] != variable) {
            step++;
        }
        int from = trajectory * (space.size() + 1) + step;
        double difference = values[from + 1][column] - values[from][column];
        return walk.up(step) ? difference : -difference;
    }
}
