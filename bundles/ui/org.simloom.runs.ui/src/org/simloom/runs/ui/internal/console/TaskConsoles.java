package org.simloom.runs.ui.internal.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.ui.DebugUITools;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.History;
import org.simloom.engine.Project;
import org.simloom.engine.RunListener.TaskEvent;
import org.simloom.executor.OutputFollower;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.store.Store;
import org.simloom.store.TaskState;

/**
 * The consoles of a run's tasks: one for each attempt of a tool, with what the tool prints while it runs. Of tasks
 * that have ended only the last few keep theirs; the output of all is in their attempts' folders.
 */
public final class TaskConsoles implements AutoCloseable {
    private static final long POLL_MILLIS = 250;
    private static final int MOST_ENDED = 12;

    private final ILaunch launch;
    private final Project project;
    private final Runnable cancel;
    private final Map<String, Following> open = new LinkedHashMap<>();
    private final Map<String, TaskEvent> ended = new LinkedHashMap<>();
    private final Deque<RunProcess> closed = new ArrayDeque<>();
    private final Thread thread;
    private volatile long run;
    private volatile boolean closing;

    /**
     * @param cancel asks the run to stop
     */
    public TaskConsoles(ILaunch launch, Project project, Runnable cancel) {
        this.launch = launch;
        this.project = project;
        this.cancel = cancel;
        this.thread = Thread.ofPlatform().daemon().name("task consoles").start(this::follow);
    }

    /** An attempt and its console. */
    private record Following(int number, RunProcess process, OutputFollower output, OutputFollower errors) {
        void poll() throws IOException {
            output.poll();
            errors.poll();
        }

        /** A process that is never told as ended would keep the whole launch from ending. */
        void end(TaskState state) throws IOException {
            try {
                output.finish();
                errors.finish();
            } finally {
                process.end(state.hasOutputs() ? 0 : 1);
            }
        }
    }

    /** The run has its number. */
    public void started(long number) {
        run = number;
    }

    /** A task has changed its state. */
    public void task(TaskEvent event) {
        if (!event.task()) {
            return;
        }
        synchronized (ended) {
            if (event.state() == TaskState.RUNNING) {
                open.putIfAbsent(event.path(), new Following(0, null, null, null));
            } else if (open.containsKey(event.path()) || event.verdict() != null && event.state() != TaskState.CACHED) {
                ended.put(event.path(), event);
                open.putIfAbsent(event.path(), new Following(0, null, null, null));
            }
        }
    }

    private void follow() {
        boolean last;
        do {
            last = closing;
            try {
                poll();
                if (!last) {
                    rest();
                }
            } catch (IOException | ProblemException e) {
                ILog.of(TaskConsoles.class).warn(e.getMessage(), e);
            }
        } while (!last);
    }

    /** Not by an interrupt: that would close a file that is just being read. */
    private synchronized void rest() {
        try {
            if (!closing) {
                wait(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    private void poll() throws IOException {
        List<String> paths;
        Map<String, TaskEvent> done;
        synchronized (ended) {
            paths = new ArrayList<>(open.keySet());
            done = new LinkedHashMap<>(ended);
            ended.clear();
        }
        Optional<Store> existing = paths.isEmpty() ? Optional.empty() : project.existingStore();
        if (existing.isEmpty()) {
            return;
        }
        try (Store store = existing.get()) {
            History history = new History(store);
            for (String path : paths) {
                Following now = latest(history, path);
                if (now.process() != null) {
                    now.poll();
                }
                TaskEvent end = done.get(path);
                if (end != null) {
                    end(path, now, end.state());
                }
            }
        }
    }

    /** The following of a task's latest attempt; of an attempt before it what is left is read. */
    private Following latest(History history, String path) throws IOException {
        Following known;
        synchronized (ended) {
            known = open.get(path);
        }
        List<History.Attempt> attempts = history.attempts(run, path);
        if (attempts.isEmpty() || attempts.getLast().number() == known.number()) {
            return known;
        }
        if (known.process() != null) {
            known.end(TaskState.FAILED);
            keepFew(known.process());
        }
        History.Attempt attempt = attempts.getLast();
        Path folder = attempt.folder();
        RunProcess process = new RunProcess(launch, attempt.number() == 1 ? Texts.get("console.task", path, run)
                : Texts.get("console.attempt", path, run, attempt.number()), folder.toString(), cancel);
        process.setAttribute(RunProcess.RUN, RunReference.of(project.folder(), run).toString());
        process.setAttribute(RunProcess.TASK, path);
        Following next = new Following(attempt.number(), process, OutputFollower.ofOutput(folder, process::line),
                OutputFollower.ofErrors(folder, process::error));
        synchronized (ended) {
            open.put(path, next);
        }
        return next;
    }

    private void end(String path, Following following, TaskState state) throws IOException {
        synchronized (ended) {
            open.remove(path);
        }
        if (following.process() != null) {
            following.end(state);
            keepFew(following.process());
        }
    }

    /** One whose console the platform has still to make stays: its console would be left behind, without its process. */
    private void keepFew(RunProcess process) {
        closed.addLast(process);
        while (closed.size() > MOST_ENDED && DebugUITools.getConsole(closed.getFirst()) != null) {
            launch.removeProcess(closed.removeFirst());
        }
    }

    /** Reads what is left and ends all consoles. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (ended) {
            open.values().stream().map(Following::process).filter(process -> process != null)
                    .forEach(process -> process.end(1));
        }
    }
}
