package org.simloom.bench.internal;

import java.io.IOException;
import java.util.Arrays;

/** Measures time. */
final class Timing {
    /** What is measured. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    private Timing() {
    }

    /** Seconds of wall-clock time. */
    static double seconds(Work work) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Median of the seconds that several repetitions take; it is little moved by what else the machine does. */
    static double median(int repetitions, Work work) throws IOException, InterruptedException {
        double[] times = new double[repetitions];
        for (int i = 0; i < repetitions; i++) {
            times[i] = seconds(work);
        }
        return median(times);
    }

    /** The middle one, or the mean of the two in the middle. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
