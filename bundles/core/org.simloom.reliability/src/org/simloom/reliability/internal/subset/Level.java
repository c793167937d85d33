package org.simloom.reliability.internal.subset;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The samples of one level.
 *
 * @param points in standard normal variables; chain by chain, each chain's samples in their order
 * @param values the margin of each; infinite where there is none
 * @param chains how many chains they came from; as many as samples where they are independent
 */
record Level(List<double[]> points, double[] values, int chains) {
    int size() {
        return values.length;
    }

    /** Indexes from the smallest margin on. */
    int[] order() {
        return IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue).toArray();
    }

    int below(double threshold) {
        return (int) IntStream.range(0, values.length).filter(i -> values[i] < threshold).count();
    }

    /** Squared coefficient of variation of the part below a threshold (Au and Beck 2001, eq. 28 and 29). */
    double variation(double threshold) {
        double p = below(threshold) / (double) size();
        if (p == 0) {
            return Double.POSITIVE_INFINITY;
        }
        int length = size() / chains;
        double gamma = 0;
        for (int lag = 1; lag < length && p < 1; lag++) {
            double both = 0;
            for (int chain = 0; chain < chains; chain++) {
                for (int i = 0; i + lag < length; i++) {
                    int at = chain * length + i;
                    both += values[at] < threshold && values[at + lag] < threshold ? 1 : 0;
                }
            }
            double correlation = (both / (chains * (length - lag)) - p * p) / (p * (1 - p));
            gamma += 2 * (1 - (double) lag / length) * correlation;
        }
        return (1 - p) / (p * size()) * (1 + Math.max(0, gamma));
    }
}
