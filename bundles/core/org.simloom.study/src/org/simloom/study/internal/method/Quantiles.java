package org.simloom.study.internal.method;

import java.util.List;

import org.simloom.base.values.Numbers;
import org.simloom.reliability.Estimate;
import org.simloom.study.Goal;
import org.simloom.study.ResultTable;
import org.simloom.study.internal.outcome.TableBuilder;

/** The table of the quantiles of responses that scatter, with intervals. */
final class Quantiles {
    /** Which there are. */
    static final double[] PROBABILITIES = {0.01, 0.05, 0.5, 0.95, 0.99};

    private final TableBuilder table = new TableBuilder("quantiles").texts("response", "unit", "quantile").numbers("value",
            "low", "high");

    /** One row a probability; an end of an interval that so few samples cannot tell is left out. */
    void add(Goal goal, List<Estimate> estimates) {
        for (int i = 0; i < PROBABILITIES.length; i++) {
            Estimate one = estimates.get(i);
            table.row(goal.name(), goal.unit(), Numbers.display(100 * PROBABILITIES[i], "%"), one.value(), one.low(), one.high());
        }
    }

    ResultTable table() {
        return table.table();
    }
}
