package org.simloom.runs.ui.internal.launch;

import java.util.ArrayList;
import java.util.List;

import org.simloom.tool.Cancellation;

/** Stops a run when the user presses Terminate, or cancel in the Progress view. */
final class LaunchCancellation implements Cancellation {
    private final List<Runnable> actions = new ArrayList<>();
    private boolean requested;

    /** Asks the run to stop; returns at once. */
    void request() {
        List<Runnable> due;
        synchronized (this) {
            requested = true;
            due = List.copyOf(actions);
            actions.clear();
        }
        if (!due.isEmpty()) {
            // stopping a tool may take its time, and it is the UI thread that asks
            Thread.ofVirtual().start(() -> due.forEach(Runnable::run));
        }
    }

    @Override
    public synchronized boolean requested() {
        return requested;
    }

    @Override
    public void onRequest(Runnable action) {
        synchronized (this) {
            if (!requested) {
                actions.add(action);
                return;
            }
        }
        action.run();
    }
}
