package org.simloom.surrogate.internal;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work on many points by all cores; each point is worked on as alone, so nothing depends on how they are shared out. */
public final class Batches {
    private static final int BLOCK = 256;

    private Batches() {
    }

    /** Work on a range of indexes. */
    public interface Range {
        /** Does it; {@code to} is exclusive. */
        void work(int from, int to);
    }

    /** Does something for each index below n. */
    public static void each(int n, IntConsumer work) {
        ranges(n, (from, to) -> {
            for (int i = from; i < to; i++) {
                work.accept(i);
            }
        });
    }

    /** Does something for ranges that together are all indexes below n. */
    public static void ranges(int n, Range work) {
        int blocks = (n + BLOCK - 1) / BLOCK;
        IntStream range = IntStream.range(0, blocks);
        (blocks > 1 ? range.parallel() : range)
                .forEach(block -> work.work(block * BLOCK, Math.min(n, (block + 1) * BLOCK)));
    }
}
