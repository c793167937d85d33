package org.simloom.reliability.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * η² of a response over groups of a variable, less what mere chance gives (Kelley's ε², Proc. Natl. Acad. Sci. 21, 1935),
 * so that it is about 0 where there is no influence.
 */
final class CorrelationRatio {
    private final int[] group;
    private final int groups;
    private final double[] y;

    /**
     * @param groups of as many samples each; 0 for about the square root of their number, -1 for one to each value
     */
    CorrelationRatio(double[] x, double[] y, int groups) {
        this.y = y;
        this.group = new int[x.length];
        int wanted = groups > 0 ? groups : Math.max(2, Math.min(50, (int) Math.sqrt(x.length)));
        int[] order = IntStream.range(0, x.length).boxed().sorted(Comparator.comparingDouble(i -> x[i]))
                .mapToInt(Integer::intValue).toArray();
        int used = 0;
        int start = 0;
        for (int k = 1; k < order.length; k++) {
            boolean another = x[order[k]] != x[order[k - 1]];
            if (another && (groups < 0 || (long) k * wanted / order.length > (long) start * wanted / order.length)) {
                used++;
                start = k;
            }
            group[order[k]] = used;
        }
        this.groups = used + 1;
    }

    double of(int[] draw) {
        double[] sums = new double[groups];
        int[] counts = new int[groups];
        double mean = 0;
        for (int j : draw) {
            sums[group[j]] += y[j];
            counts[group[j]]++;
            mean += y[j] / draw.length;
        }
        double within = 0;
        double all = 0;
        for (int j : draw) {
            within += Math.pow(y[j] - sums[group[j]] / counts[group[j]], 2);
            all += Math.pow(y[j] - mean, 2);
        }
        long filled = Arrays.stream(counts).filter(count -> count > 0).count();
        return filled >= draw.length ? Double.NaN
                : Math.max(0, 1 - within / (draw.length - filled) / (all / (draw.length - 1)));
    }
}
