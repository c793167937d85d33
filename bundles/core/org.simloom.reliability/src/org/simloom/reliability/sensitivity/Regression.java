package org.simloom.reliability.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.simloom.base.problem.Problem;
import org.simloom.reliability.Estimate;
import org.simloom.reliability.internal.Bootstrap;
import org.simloom.reliability.internal.Texts;
import org.simloom.sampling.Space;
import org.simloom.sampling.VariableType;

/**
 * Influences from samples that are there already, of whatever design: correlations, standardised regression coefficients
 * and correlation ratios (Saltelli, Chan and Scott, Sensitivity Analysis, Wiley 2000, chapters 6 and 8).
 */
public final class Regression {
    private final Space space;
    private final RegressionSettings settings;
    private final List<Influence> influences = new ArrayList<>();
    private final List<RegressionResult.Fit> fits = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    private Regression(Space space, RegressionSettings settings) {
        this.space = space;
        this.settings = settings;
    }

    /**
     * Estimates; nothing is run.
     *
     * @param points in the units of the space
     * @param values one row for each point, one column for each response; not finite where there is none
     * @throws org.simloom.base.problem.ProblemException where there are too few samples
     */
    public static RegressionResult of(Space space, List<String> responses, List<double[]> points, double[][] values,
            RegressionSettings settings) {
        Regression regression = new Regression(space, settings);
        for (int i = 0; i < responses.size(); i++) {
            int column = i;
            int[] rows = IntStream.range(0, points.size()).filter(j -> Double.isFinite(values[j][column])).toArray();
            regression.response(responses.get(i), Arrays.stream(rows).mapToObj(points::get).toArray(double[][]::new),
                    Arrays.stream(rows).mapToDouble(j -> values[j][column]).toArray());
        }
        return new RegressionResult(regression.influences, regression.fits, regression.notes);
    }

    private void response(String name, double[][] points, double[] y) {
        LinearFit.requireEnough(name, space, points.length);
        if (Arrays.stream(y).allMatch(value -> value == y[0])) {
            notes.add(Texts.note("constant", name, name, y[0]));
            space.dimensions().forEach(d -> influences.add(new Influence(name, d.name(), Double.NaN, Double.NaN,
                    Estimate.NONE, Estimate.NONE, Estimate.NONE)));
            fits.add(new RegressionResult.Fit(name, y.length, Double.NaN, Double.NaN));
            return;
        }
        double[][] columns = columns(points);
        int[] all = IntStream.range(0, y.length).toArray();
        LinearFit fit = new LinearFit(space, columns, y);
        LinearFit ranks = new LinearFit(space, ranked(columns), Ranks.of(y));
        double[] values = fit.coefficients(all);
        double[] ofRanks = ranks.coefficients(all);
        Bootstrap bootstrap = new Bootstrap(y.length, settings.resamples(), settings.confidence(), settings.seed());
        Estimate[] plain = fit.intervals(values, bootstrap);
        Estimate[] rank = ranks.intervals(ofRanks, bootstrap);
        for (int i = 0; i < space.size(); i++) {
            boolean number = space.dimensions().get(i).type() != VariableType.CHOICE;
            CorrelationRatio ratio = new CorrelationRatio(columns[i], y, number ? settings.groups() : -1);
            influences.add(new Influence(name, space.dimensions().get(i).name(),
                    number ? Ranks.correlation(columns[i], y) : Double.NaN,
                    number ? Ranks.correlation(Ranks.of(columns[i]), Ranks.of(y)) : Double.NaN, plain[i], rank[i],
                    bootstrap.estimate(ratio.of(all), ratio::of)));
        }
        fits.add(new RegressionResult.Fit(name, y.length, fit.determination(all), ranks.determination(all)));
    }

    private double[][] columns(double[][] points) {
        double[][] columns = new double[space.size()][points.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < points.length; j++) {
                columns[i][j] = points[j][i];
            }
        }
        return columns;
    }

    private double[][] ranked(double[][] columns) {
        double[][] ranked = columns.clone();
        for (int i = 0; i < ranked.length; i++) {
            if (space.dimensions().get(i).type() != VariableType.CHOICE) {
                ranked[i] = Ranks.of(columns[i]);
            }
        }
        return ranked;
    }
}
