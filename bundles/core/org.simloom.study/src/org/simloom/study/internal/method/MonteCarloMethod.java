package org.simloom.study.internal.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.simloom.reliability.MonteCarlo;
import org.simloom.reliability.MonteCarloResult;
import org.simloom.reliability.MonteCarloSettings;
import org.simloom.reliability.Statistics;
import org.simloom.study.Goal;
import org.simloom.study.ResultTable;
import org.simloom.study.internal.outcome.TableBuilder;

/** Random samples of the distributions, and how often each limit is broken. */
final class MonteCarloMethod implements Method {
    private static final int USUAL = 1000;
    private static final double CONFIDENCE = 0.95;

    @Override
    public List<Setting> settings() {
        return List.of(Setting.of(Methods.SAMPLES, USUAL), Setting.of("confidence", CONFIDENCE));
    }

    @Override
    public Findings run(MethodContext context) {
        MonteCarloResult result = MonteCarlo.run(context.space(), context.names(), context.evaluator(),
                new MonteCarloSettings(context.settings().count(Methods.SAMPLES), context.definition().seed()));
        TableBuilder table = new TableBuilder("violation").texts("response").numbers("probability", "lower", "upper", "n");
        Quantiles quantiles = new Quantiles();
        double confidence = context.settings().number("confidence");
        for (int i = 0; i < context.goals().size(); i++) {
            Goal goal = context.goals().get(i);
            double[] values = Arrays.stream(result.column(i)).filter(Double::isFinite).toArray();
            if (goal.isConstraint()) {
                add(table, goal, values, confidence);
            }
            if (values.length > 1) {
                Statistics statistics = Statistics.of(goal.name(), values, confidence);
                quantiles.add(goal, Arrays.stream(Quantiles.PROBABILITIES)
                        .mapToObj(p -> statistics.quantile(p, confidence)).toList());
            }
        }
        List<ResultTable> tables = new ArrayList<>();
        if (!context.constraints().isEmpty()) {
            tables.add(table.table());
        }
        ResultTable found = quantiles.table();
        if (!found.rows().isEmpty()) {
            tables.add(found);
        }
        return new Findings(tables, List.of());
    }

    /** With the interval of Clopper and Pearson (Biometrika 26, 1934), which is never too narrow. */
    private static void add(TableBuilder table, Goal goal, double[] values, double confidence) {
        int n = values.length;
        int broken = (int) Arrays.stream(values).filter(value -> !goal.holds(value)).count();
        double tail = (1 - confidence) / 2;
        double lower = broken == 0 ? 0 : new BetaDistribution(broken, n - broken + 1).inverseCumulativeProbability(tail);
        double upper = broken == n ? 1 : new BetaDistribution(broken + 1, n - broken).inverseCumulativeProbability(1 - tail);
        table.row(goal.name(), n == 0 ? Double.NaN : (double) broken / n, lower, upper, n);
    }
}
