package org.simloom.cli.internal.progress;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.simloom.tool.CancelSource;
import org.simloom.tool.Cancellation;

/**
 * Stops what runs when the process is asked to end (Ctrl-C, SIGTERM), and holds the process back until it has
 * stopped, so that no tool is left behind.
 */
public final class StopSwitch implements Cancellation, AutoCloseable {
    private static final long LONGEST_SECONDS = 30;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final CancelSource source = new CancelSource();
    private final Thread hook = new Thread(this::stop, "stop");

    public StopSwitch() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        source.request();
        try {
            ended.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean requested() {
        return source.requested();
    }

    @Override
    public void onRequest(Runnable action) {
        source.onRequest(action);
    }

    /** All that ran has ended. */
    @Override
    public void close() {
        ended.countDown();
        if (!requested()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the process is ending just now: the hook finds the latch open
            }
        }
    }
}
