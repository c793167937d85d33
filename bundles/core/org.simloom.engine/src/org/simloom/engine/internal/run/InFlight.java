package org.simloom.engine.internal.run;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;

/** Keys that this process is computing, in all its runs: a claim in the store only tells processes apart. */
final class InFlight {
    private record Place(Path store, String key) {
    }

    private static final ConcurrentMap<Place, CountDownLatch> COMPUTING = new ConcurrentHashMap<>();

    private InFlight() {
    }

    /** Begins; {@code null} when it is the caller's turn, otherwise what opens when the other has ended. */
    static CountDownLatch begin(Path store, String key) {
        return COMPUTING.putIfAbsent(new Place(store, key), new CountDownLatch(1));
    }

    static void end(Path store, String key) {
        COMPUTING.remove(new Place(store, key)).countDown();
    }
}
