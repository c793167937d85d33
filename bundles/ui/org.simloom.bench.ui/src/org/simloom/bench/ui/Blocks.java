package org.simloom.bench.ui;

import java.util.Arrays;
import java.util.List;

/**
 * How long the UI thread kept others waiting.
 *
 * @param millis how long each time
 * @param stacks what it did during the longest, from time to time; empty where that was short
 */
public record Blocks(double[] millis, List<StackTraceElement[]> stacks) {
    /** The longest; 0 where nothing was measured. */
    public double longest() {
        return Arrays.stream(millis).max().orElse(0);
    }

    /** What a part of them does not exceed: 0.99 gives that of 99 of 100. */
    public double quantile(double part) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))];
    }

    /** How many were longer. */
    public long over(double bound) {
        return Arrays.stream(millis).filter(each -> each > bound).count();
    }
}
