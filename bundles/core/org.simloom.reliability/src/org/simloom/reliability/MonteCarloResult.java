package org.simloom.reliability;

import java.util.List;

/**
 * Samples of a Monte Carlo study.
 *
 * @param responses names of the responses
 * @param points    in the units of the space
 * @param values    one row for each point, one column for each response; {@code NaN} where there is none
 * @param spent     whether the budget ended it early
 */
public record MonteCarloResult(List<String> responses, List<double[]> points, double[][] values, boolean spent) {
    /** All values of a response. */
    public double[] column(int response) {
        double[] column = new double[values.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = values[i][response];
        }
        return column;
    }

    /** What the samples say of a response. */
    public Statistics statistics(int response, double confidence) {
        return Statistics.of(responses.get(response), column(response), confidence);
    }
}
