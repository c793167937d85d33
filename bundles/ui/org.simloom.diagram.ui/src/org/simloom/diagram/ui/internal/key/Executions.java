package org.simloom.diagram.ui.internal.key;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;

/** Notes when the workbench has tried which command. UI thread only. */
final class Executions implements IExecutionListener {
    private final Map<String, Long> latest = new HashMap<>();
    private boolean paused;

    /** Whether a command was tried since a time, in milliseconds since 1970. */
    boolean isSince(String command, long when) {
        return latest.getOrDefault(command, 0L) >= when;
    }

    /** What is tried now is of no interest. */
    void pause(boolean pause) {
        paused = pause;
    }

    private void note(String command) {
        if (!paused) {
            latest.put(command, System.currentTimeMillis());
        }
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        note(command);
    }

    @Override
    public void notHandled(String command, NotHandledException failure) {
        note(command);
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException failure) {
        note(command);
    }

    @Override
    public void postExecuteSuccess(String command, Object result) {
        note(command);
    }
}
