package org.simloom.diagram.ui.internal.page;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Composite;
import org.simloom.base.thread.Threads;
import org.simloom.diagram.DiagramHost;
import org.simloom.diagram.DiagramSession;
import org.simloom.diagram.ui.internal.browser.PageBridge;

/** The two ends of a diagram: its server, and the page in a browser. */
record Ends(DiagramSession session, PageBridge bridge) {

    /**
     * Starts both at once, as they take about as long.
     *
     * @param received takes what the page says, in the UI thread
     * @throws SWTError where the system has no browser that can be shown
     * @throws IOException where the files of the page are missing
     */
    static Ends open(Composite parent, DiagramHost host, Consumer<String> received) throws IOException {
        PageBridge[] bridge = new PageBridge[1];
        // the server speaks when it is spoken to, which is after the bridge is there
        FutureTask<DiagramSession> starting = new FutureTask<>(() -> new DiagramSession(host, text -> bridge[0].send(text)));
        Thread thread = Thread.ofPlatform().name("diagram").daemon().start(starting);
        try {
            bridge[0] = new PageBridge(parent, received);
        } catch (SWTError | IOException e) {
            started(thread, starting).close();
            throw e;
        }
        return new Ends(started(thread, starting), bridge[0]);
    }

    private static DiagramSession started(Thread thread, FutureTask<DiagramSession> starting) {
        // the platform interrupts the UI thread where somebody waits for it who might hold a lock
        Threads.join(thread);
        try {
            return starting.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
        }
    }

    /** Whether the page can be seen. */
    boolean isSeen() {
        return !bridge.browser().isDisposed() && bridge.browser().isVisible();
    }

    /** Ends the server in the background: one of its handlers may wait for this very thread. */
    void close() {
        Thread.ofVirtual().start(session::close);
    }
}
