package org.simloom.engine.internal.run;

import org.simloom.base.problem.ProblemException;
import org.simloom.store.Store;
import org.simloom.tool.CancelSource;

/** Looks now and then whether another process has asked, through the store, to cancel the run. */
final class CancelPoll implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CancelPoll.class.getName());
    private static final long PERIOD = 500;

    private final Store store;
    private final long run;
    private final CancelSource cancel;
    private final Thread thread;

    CancelPoll(Store store, long run, CancelSource cancel) {
        this.store = store;
        this.run = run;
        this.cancel = cancel;
        this.thread = Thread.ofPlatform().daemon().name("cancel poll").start(this::poll);
    }

    private void poll() {
        try {
            while (!cancel.requested()) {
                Thread.sleep(PERIOD);
                if (store.runs().cancelRequested(run)) {
                    cancel.request();
                }
            }
        } catch (InterruptedException e) {
            // closed
        } catch (ProblemException e) {
            // the run itself meets the same store and tells it
            LOG.log(System.Logger.Level.WARNING, "cancel poll", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
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
