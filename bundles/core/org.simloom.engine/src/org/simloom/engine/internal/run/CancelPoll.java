package org.simloom.engine.internal.run;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.thread.Threads;
import org.simloom.store.Store;
import org.simloom.tool.CancelSource;

/** Looks now and then whether another process has asked, through the store, to cancel one of the runs going on. */
final class CancelPoll implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CancelPoll.class.getName());
    private static final long PERIOD = 500;

    private final Store store;
    private final ConcurrentMap<Long, CancelSource> runs = new ConcurrentHashMap<>();
    private final Thread thread;

    CancelPoll(Store store) {
        this.store = store;
        this.thread = Thread.ofPlatform().daemon().name("cancel poll").start(this::poll);
    }

    /** Looks for a run from now on. */
    void add(long run, CancelSource cancel) {
        runs.put(run, cancel);
    }

    /** Looks no more for a run. */
    void remove(long run) {
        runs.remove(run);
    }

    /** Whether it looks for a run. */
    boolean looksFor(long run) {
        return runs.containsKey(run);
    }

    private void poll() {
        try {
            while (true) {
                Thread.sleep(PERIOD);
                for (long run : store.runs().cancelRequested(runs.keySet())) {
                    CancelSource cancel = runs.remove(run);
                    if (cancel != null) {
                        cancel.request();
                    }
                }
            }
        } catch (InterruptedException e) {
            // closed
        } catch (ProblemException e) {
            // the runs themselves meet the same store and tell it
            LOG.log(System.Logger.Level.WARNING, "cancel poll", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        Threads.join(thread);
    }
}
