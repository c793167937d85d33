package org.simloom.runs.ui.internal.console;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IFlushableStreamMonitor;

/** Text for a console. Until somebody listens, only the last of it is kept. */
final class TextStream implements IFlushableStreamMonitor {
    private static final int MOST_KEPT = 1 << 18;

    private final ListenerList<IStreamListener> listeners = new ListenerList<>();
    private final StringBuilder kept = new StringBuilder();
    private boolean buffered = true;

    /** Adds a line. */
    synchronized void line(String line) {
        String text = line + System.lineSeparator();
        if (buffered) {
            kept.append(text);
            if (kept.length() > 2 * MOST_KEPT) {
                kept.delete(0, kept.length() - MOST_KEPT);
            }
        }
        listeners.forEach(listener -> listener.streamAppended(text, this));
    }

    @Override
    public void addListener(IStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(IStreamListener listener) {
        listeners.remove(listener);
    }

    @Override
    public synchronized String getContents() {
        return kept.toString();
    }

    @Override
    public synchronized void flushContents() {
        kept.setLength(0);
    }

    @Override
    public synchronized void setBuffered(boolean buffer) {
        buffered = buffer;
    }

    @Override
    public synchronized boolean isBuffered() {
        return buffered;
    }
}
