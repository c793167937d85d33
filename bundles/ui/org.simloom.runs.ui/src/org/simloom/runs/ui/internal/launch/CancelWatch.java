package org.simloom.runs.ui.internal.launch;

import org.eclipse.core.runtime.IProgressMonitor;
import org.simloom.tool.CancelSource;

/** Looks whether the user has cancelled in the Progress view, which tells nobody. */
public final class CancelWatch implements AutoCloseable {
    private static final long POLL_MILLIS = 200;

    private final Thread thread;

    public CancelWatch(IProgressMonitor monitor, CancelSource cancellation) {
        thread = Thread.ofVirtual().start(() -> {
            try {
                while (!monitor.isCanceled()) {
                    Thread.sleep(POLL_MILLIS);
                }
                cancellation.request();
            } catch (InterruptedException e) {
                // the run has ended
            }
        });
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
