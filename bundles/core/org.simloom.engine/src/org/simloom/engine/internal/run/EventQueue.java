package org.simloom.engine.internal.run;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.simloom.engine.RunListener;

/** The events of one run. */
final class EventQueue implements AutoCloseable {
    private final EventThread thread;
    private final RunListener listener;

    EventQueue(EventThread thread, RunListener listener) {
        this.thread = thread;
        this.listener = listener;
    }

    void send(Consumer<RunListener> event) {
        if (listener != RunListener.NONE) {
            thread.send(() -> event.accept(listener));
        }
    }

    /** Waits until all are delivered. */
    @Override
    public void close() {
        if (listener != RunListener.NONE) {
            CompletableFuture<Void> delivered = new CompletableFuture<>();
            thread.send(() -> delivered.complete(null));
            delivered.join();
        }
    }
}
