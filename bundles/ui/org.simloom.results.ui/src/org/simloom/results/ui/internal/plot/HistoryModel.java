package org.simloom.results.ui.internal.plot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.simloom.base.problem.ProblemException;
import org.simloom.engine.Project;
import org.simloom.results.history.HistorySource;
import org.simloom.runs.ui.RunReference;
import org.simloom.results.ui.internal.Texts;
import org.simloom.store.RunRecord;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;
import org.simloom.workbench.SimloomServices;

/** Follows the history of a task in the background, as long as somebody looks and there is something to come. */
final class HistoryModel {
    private static final long PERIOD_MILLIS = 300;
    private static final int MOST_TASKS = 200;
    private static final int MOST_TRIED = 10;

    private final Display display;
    private final Consumer<HistoryState> show;
    private final BooleanSupplier seen;
    private final AtomicReference<HistoryState> latest = new AtomicReference<>();
    private final Following job = new Following();
    private volatile RunReference wanted;

    /**
     * @param show takes what was read, in the UI thread
     * @param seen whether anybody looks; asked on any thread
     */
    HistoryModel(Display display, Consumer<HistoryState> show, BooleanSupplier seen) {
        this.display = display;
        this.show = show;
        this.seen = seen;
    }

    /** Follows another task, or the one of a run that has most to tell. */
    void follow(RunReference selection) {
        wanted = selection;
        wake();
    }

    void wake() {
        job.wakeUp();
        job.schedule();
    }

    void stop() {
        wanted = null;
        job.cancel();
    }

    private void tell(HistoryState state) {
        if (latest.getAndSet(state) == null && !display.isDisposed()) {
            display.asyncExec(() -> {
                HistoryState last = latest.getAndSet(null);
                if (last != null) {
                    show.accept(last);
                }
            });
        }
    }

    private final class Following extends Job {
        private RunReference followed;
        private long started;
        private List<String> tasks = List.of();
        private String task;
        private HistorySource source;
        private boolean goesOn;

        Following() {
            super(Texts.get("job.history"));
            setSystem(true);
            setPriority(Job.DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            RunReference now = wanted;
            if (now == null || !seen.getAsBoolean()) {
                return Status.OK_STATUS;
            }
            long begin = System.nanoTime();
            boolean more = read(now);
            long took = (System.nanoTime() - begin) / 1_000_000;
            if (now != wanted) {
                schedule();
            } else if (more) {
                schedule(Math.max(PERIOD_MILLIS, 2 * took));
            }
            return Status.OK_STATUS;
        }

        /** Reads on; tells whether there may be more to come. */
        private boolean read(RunReference now) {
            try {
                boolean other = !now.equals(followed) || source != null && source.isOver() && isOther(now);
                if (other || source == null) {
                    followed = now;
                    open(now);
                }
                boolean changed = source != null && source.poll();
                if (other || changed) {
                    tell(new HistoryState(now, tasks, task, source == null ? List.of() : source.tables(),
                            source != null && source.isOver(), null));
                }
                if (goesOn && now.task() == null && source != null && source.isOver()) {
                    // nobody has chosen a task: the next one that runs is followed then
                    source = null;
                }
                return source == null || !source.isOver();
            } catch (ProblemException e) {
                followed = null;
                tell(new HistoryState(now, List.of(), null, List.of(), true, e.problem()));
                return false;
            }
        }

        /** Whether its project was made anew, where the same number is another run's. */
        private boolean isOther(RunReference now) {
            try (Store store = new Project(now.project()).existingStore().orElse(null)) {
                return store == null || store.runs().find(now.run()).filter(run -> run.started() == started).isEmpty();
            }
        }

        private void open(RunReference now) {
            source = null;
            tasks = List.of();
            task = now.task();
            String running = null;
            Optional<Store> existing = new Project(now.project()).existingStore();
            if (existing.isEmpty()) {
                return;
            }
            List<String> found = new ArrayList<>();
            try (Store store = existing.get()) {
                Optional<RunRecord> run = store.runs().find(now.run());
                started = run.map(RunRecord::started).orElse(0L);
                goesOn = run.filter(one -> one.state() == RunState.RUNNING).isPresent();
                for (TaskRecord record : store.runs().tasks(now.run())) {
                    if (found.size() < MOST_TASKS && isTool(store, now.run(), record)) {
                        found.add(record.path());
                        running = record.state() == TaskState.RUNNING ? record.path() : running;
                    }
                }
            }
            tasks = found;
            if (task == null) {
                task = running != null ? running : telling(now.project(), now.run());
            }
            if (task != null) {
                source = source(now.project(), now.run(), task);
            }
        }

        /** Whether it runs a tool, so that there is a folder. */
        private boolean isTool(Store store, long run, TaskRecord record) {
            return record.key() != null && (!store.runs().attempts(run, record.path()).isEmpty()
                    || record.state() == TaskState.CACHED
                            && store.results().find(record.key()).filter(result -> result.verdict() != null).isPresent());
        }

        /** The last task that has told anything; the last of all where none has. */
        private String telling(Path project, long run) {
            for (int i = tasks.size() - 1; i >= Math.max(0, tasks.size() - MOST_TRIED); i--) {
                HistorySource tried = source(project, run, tasks.get(i));
                tried.poll();
                if (!tried.tables().isEmpty()) {
                    return tasks.get(i);
                }
            }
            return tasks.isEmpty() ? null : tasks.getLast();
        }

        private HistorySource source(Path project, long run, String path) {
            return new HistorySource(new Project(project), run, path, SimloomServices.catalog());
        }
    }
}
