package org.simloom.engine.internal.run;

import org.simloom.base.thread.Threads;

import java.util.concurrent.LinkedBlockingQueue;

/** Hands events of runs to their listeners one by one, so that no run ever waits for a listener. */
final class EventThread implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(EventThread.class.getName());
    private static final Runnable END = () -> {
    };

    private final LinkedBlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("run events").start(this::deliver);

    void send(Runnable event) {
        events.add(event);
    }

    private void deliver() {
        try {
            for (Runnable event = events.take(); event != END; event = events.take()) {
                deliver(event);
            }
        } catch (InterruptedException e) {
            // nobody interrupts this thread but a process that is ending
        }
    }

    private static void deliver(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "run listener", e);
        }
    }

    /** Delivers what is left. */
    @Override
    public void close() {
        events.add(END);
        Threads.join(thread);
    }
}
