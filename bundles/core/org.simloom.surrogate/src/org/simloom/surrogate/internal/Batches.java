package org.simloom.surrogate.internal;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work on many points by all cores; each point is worked on as alone, so nothing depends on how they are shared out. */
public final class Batches {
    private static final int BLOCK = 256;

    private Batches() {
    }

    /** Does something for each index below n. */
    public static void each(int n, IntConsumer work) {
        int blocks = (n + BLOCK - 1) / BLOCK;
        IntStream range = IntStream.range(0, blocks);
        (blocks > 1 ? range.parallel() : range).forEach(block -> {
            for (int i = block * BLOCK; i < Math.min(n, (block + 1) * BLOCK); i++) {
                work.accept(i);
            }
        });
    }
}
