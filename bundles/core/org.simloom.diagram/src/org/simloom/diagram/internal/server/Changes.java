package org.simloom.diagram.internal.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Gathers changes of the model, so that many of them in a row are shown at once. */
public final class Changes {
    private static final long GATHERED_MILLIS = 50;

    private final AtomicBoolean pending = new AtomicBoolean();

    /** The model has changed; {@code show} is run a little later unless it has been drawn until then. */
    public void happened(Runnable show) {
        if (pending.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(GATHERED_MILLIS, TimeUnit.MILLISECONDS).execute(show);
        }
    }

    /** The model is drawn as it is now. */
    void drawn() {
        pending.set(false);
    }

    /** Whether something has not been shown yet. */
    public boolean arePending() {
        return pending.get();
    }
}
