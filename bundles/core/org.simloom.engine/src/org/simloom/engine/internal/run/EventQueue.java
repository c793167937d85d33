package org.simloom.engine.internal.run;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

import org.simloom.engine.RunListener;

/** Hands events to a listener one by one, on a thread of its own, so that the run never waits for it. */
final class EventQueue implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(EventQueue.class.getName());
    private static final Consumer<RunListener> END = listener -> {
    };

    private final LinkedBlockingQueue<Consumer<RunListener>> events = new LinkedBlockingQueue<>();
    private final RunListener listener;
    private final Thread thread;

    EventQueue(RunListener listener) {
        this.listener = listener;
        this.thread = Thread.ofPlatform().daemon().name("run events").start(this::deliver);
    }

    void send(Consumer<RunListener> event) {
        events.add(event);
    }

    private void deliver() {
        try {
            for (Consumer<RunListener> event = events.take(); event != END; event = events.take()) {
                deliver(event);
            }
        } catch (InterruptedException e) {
            // nobody interrupts this thread but a process that is ending
        }
    }

    private void deliver(Consumer<RunListener> event) {
        try {
            event.accept(listener);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "run listener", e);
        }
    }

    /** Delivers what is left. */
    @Override
    public void close() {
        events.add(END);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
