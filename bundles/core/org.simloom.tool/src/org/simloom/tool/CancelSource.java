package org.simloom.tool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A cancellation that is triggered by a call, in whatever thread; asking again changes nothing. Thread-safe. */
public final class CancelSource implements Cancellation {
    private final CountDownLatch requested = new CountDownLatch(1);
    private final Set<Runnable> actions = new LinkedHashSet<>();

    /** Asks everything to stop; what was to run then runs in this thread. */
    public void request() {
        List<Runnable> due;
        synchronized (actions) {
            requested.countDown();
            due = new ArrayList<>(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }

    @Override
    public boolean requested() {
        return requested.getCount() == 0;
    }

    @Override
    public void onRequest(Runnable action) {
        synchronized (actions) {
            if (!requested()) {
                actions.add(action);
                return;
            }
        }
        action.run();
    }

    /** No longer runs an action when somebody asks. */
    public void forget(Runnable action) {
        synchronized (actions) {
            actions.remove(action);
        }
    }

    /** Waits, but not longer than until a request; tells whether there was one. */
    public boolean sleep(Duration time) throws InterruptedException {
        return requested.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
