package org.simloom.sirius.it;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** What Sirius and its viewpoints log while this is open: it swallows what goes wrong in expressions and writes it down. */
final class Logged implements AutoCloseable {
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() >= IStatus.WARNING && status.getPlugin().contains("sirius")) {
            messages.add(status.getMessage() + (status.getException() == null ? "" : " " + status.getException()));
        }
    };

    Logged() {
        Platform.addLogListener(listener);
    }

    List<String> messages() {
        return messages;
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
    }
}
