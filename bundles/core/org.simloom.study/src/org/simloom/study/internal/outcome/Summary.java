package org.simloom.study.internal.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.simloom.study.Goal;
import org.simloom.study.ResultTable;
import org.simloom.study.Sample;
import org.simloom.study.SampleState;
import org.simloom.study.StudyDefinition;
import org.simloom.study.internal.Problems;

/** What can be said of the samples of any study. */
public final class Summary {
    private final StudyDefinition definition;
    private final List<Sample> samples;

    public Summary(StudyDefinition definition, List<Sample> samples) {
        this.definition = definition;
        this.samples = samples;
    }

    /** The best samples with all their numbers. */
    public ResultTable best(List<Sample> best) {
        long objectives = definition.goals().stream().filter(Goal::isObjective).count();
        TableBuilder table = new TableBuilder(objectives > 1 && best.size() > 1 ? "pareto" : "best").numbers("sample")
                .variables(definition).responses(definition);
        for (Sample sample : best) {
            List<Object> row = new ArrayList<>(List.of(sample.index()));
            row.addAll(TableBuilder.cells(definition, sample.point()));
            Arrays.stream(sample.responses()).forEach(row::add);
            table.row(row);
        }
        return table.table();
    }

    /** Mean, scatter and quantiles of every response. */
    public ResultTable statistics() {
        TableBuilder table = new TableBuilder("statistics").texts("response", "unit").numbers("n", "mean", "sd", "min", "p05",
                "p50", "p95", "max", "failed");
        for (int r = 0; r < definition.goals().size(); r++) {
            int response = r;
            double[] values = samples.stream().filter(s -> s.state() == SampleState.SUCCEEDED)
                    .mapToDouble(s -> s.responses()[response]).filter(Double::isFinite).sorted().toArray();
            int missing = (int) samples.stream().filter(s -> s.state() != SampleState.SKIPPED).count() - values.length;
            Goal goal = definition.goals().get(r);
            double mean = Arrays.stream(values).average().orElse(Double.NaN);
            double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
            double deviation = values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
            table.row(goal.name(), goal.unit(), values.length, mean, deviation, quantile(values, 0), quantile(values, 0.05),
                    quantile(values, 0.5), quantile(values, 0.95), quantile(values, 1), missing);
        }
        return table.table();
    }

    /** How many samples are within every limit, and within all of them; without rows where there is none. */
    public ResultTable limits() {
        TableBuilder table = new TableBuilder("limits").texts("response", "unit").numbers("allowed", "extreme", "within",
                "broken");
        List<Sample> succeeded = samples.stream().filter(s -> s.state() == SampleState.SUCCEEDED).toList();
        int limits = 0;
        for (int r = 0; r < definition.goals().size(); r++) {
            Goal goal = definition.goals().get(r);
            if (goal.isConstraint()) {
                int response = r;
                limits++;
                int within = (int) succeeded.stream().filter(s -> goal.holds(s.responses()[response])).count();
                double extreme = succeeded.stream().map(s -> s.responses()[response]).filter(Double::isFinite)
                        .min(Comparator.comparingDouble(goal::margin)).orElse(Double.NaN);
                table.row(goal.name(), goal.unit(), goal.allowed(), extreme, within, succeeded.size() - within);
            }
        }
        if (limits > 1) {
            int all = (int) succeeded.stream().filter(s -> BestSamples.violation(definition.goals(), s.responses()) == 0).count();
            table.row(Problems.text("limits.all"), "", Double.NaN, Double.NaN, all, succeeded.size() - all);
        }
        return table.table();
    }

    /**
     * A sample quantile, linear between the order statistics: definition 7 of Hyndman and Fan, "Sample quantiles in
     * statistical packages", The American Statistician 50 (1996).
     *
     * @param sorted ascending
     */
    static double quantile(double[] sorted, double probability) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = probability * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
