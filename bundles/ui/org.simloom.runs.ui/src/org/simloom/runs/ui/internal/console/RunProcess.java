package org.simloom.runs.ui.internal.console;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.Severity;
import org.simloom.runs.ui.internal.Texts;

/**
 * A run, or a tool that a task of it runs, as the platform knows processes: it has a console, and terminating it
 * cancels the run politely.
 */
public final class RunProcess extends PlatformObject implements IProcess, IStreamsProxy {
    /** Its type, by which the platform finds who makes links in its console. */
    public static final String TYPE = "org.simloom.runs.process";
    /** Where paths in its output are relative to. */
    public static final String FOLDER = "org.simloom.runs.folder";
    /** Path of the task whose tool it is; a run as a whole has none. */
    public static final String TASK = "org.simloom.runs.task";
    /** Project and number of the run. */
    public static final String RUN = "org.simloom.runs.run";

    private final ILaunch launch;
    private final String label;
    private final Runnable cancel;
    private final Map<String, String> attributes = new ConcurrentHashMap<>();
    private final TextStream output = new TextStream();
    private final TextStream errors = new TextStream();
    private volatile boolean ended;
    private volatile int exit;

    /**
     * @param folder where paths in its output are relative to
     * @param cancel asks the run to stop
     */
    public RunProcess(ILaunch launch, String label, String folder, Runnable cancel) {
        this.launch = launch;
        this.label = label;
        this.cancel = cancel;
        attributes.put(ATTR_PROCESS_TYPE, TYPE);
        attributes.put(ATTR_PROCESS_LABEL, label);
        attributes.put(FOLDER, folder);
        launch.addProcess(this);
        fire(DebugEvent.CREATE);
    }

    /** Adds a line to the console. */
    public void line(String line) {
        output.line(line);
    }

    /** Adds a line in the colour of errors. */
    public void error(String line) {
        errors.line(line);
    }

    /** Adds a problem, an error in the colour of errors. */
    public void problem(Problem problem) {
        if (problem.severity() == Severity.ERROR) {
            error(problem.toString());
        } else {
            line(problem.toString());
        }
    }

    /** It has ended; its console gets nothing more. */
    public void end(int exitValue) {
        if (!ended) {
            exit = exitValue;
            ended = true;
            fire(DebugEvent.TERMINATE);
        }
    }

    private void fire(int kind) {
        DebugPlugin.getDefault().fireDebugEventSet(new DebugEvent[] {new DebugEvent(this, kind)});
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public ILaunch getLaunch() {
        return launch;
    }

    @Override
    public IStreamsProxy getStreamsProxy() {
        return this;
    }

    @Override
    public void setAttribute(String key, String value) {
        if (value == null) {
            attributes.remove(key);
        } else {
            attributes.put(key, value);
        }
    }

    @Override
    public String getAttribute(String key) {
        return attributes.get(key);
    }

    @Override
    public int getExitValue() throws DebugException {
        if (!ended) {
            throw new DebugException(new Status(IStatus.ERROR, TYPE, DebugException.TARGET_REQUEST_FAILED,
                    Texts.get("process.running", label), null));
        }
        return exit;
    }

    @Override
    public boolean canTerminate() {
        return !ended;
    }

    @Override
    public boolean isTerminated() {
        return ended;
    }

    @Override
    public void terminate() {
        if (!ended) {
            cancel.run();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IProcess.class) {
            return type.cast(this);
        }
        return type == ILaunch.class ? type.cast(launch) : super.getAdapter(type);
    }

    @Override
    public IStreamMonitor getOutputStreamMonitor() {
        return output;
    }

    @Override
    public IStreamMonitor getErrorStreamMonitor() {
        return errors;
    }

    @Override
    public void write(String input) {
        // tools are run without a standard input, so that none waits for an answer
    }
}
