package org.simloom.ui.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** What is logged as an error while it watches: exceptions of listeners that nobody took away, of widgets that are gone. */
public final class LogWatch implements AutoCloseable {
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status + (status.getException() == null ? "" : " " + status.getException()));
        }
    };

    public LogWatch() {
        Platform.addLogListener(listener);
    }

    /** Fails where there was one. */
    public void assertEmpty() {
        assertEquals(List.of(), errors);
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
    }
}
