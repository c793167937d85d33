package org.simloom.diagram.ui.internal.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.simloom.base.problem.ProblemException;
import org.simloom.diagram.ui.internal.Texts;
import org.simloom.engine.Project;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.RunEvents;
import org.simloom.runs.ui.internal.poll.StorePoll;
import org.simloom.store.RunRecord;
import org.simloom.store.RunState;
import org.simloom.store.Store;
import org.simloom.store.StoreStamp;
import org.simloom.store.TaskRecord;

/**
 * Looks in the store for the run of a workflow that goes on, or has begun since it is looked for, whoever runs it; at
 * most ten times a second, and only while the diagram is seen.
 */
final class RunFollower extends StorePoll<RunFollower.Seen> implements RunEvents.Listener {
    private static final long PERIOD_MILLIS = 1000;
    private static final int LATEST = 50;

    private final Supplier<Path> workflow;
    private final Consumer<Seen> show;
    private final Map<String, Double> progress = new ConcurrentHashMap<>();
    private Path file;
    private StoreStamp stamp;
    private long after = -1;
    private RunRecord known;
    private boolean going;

    /**
     * A run as it is now.
     *
     * @param started  when it began, milliseconds since 1970: in another store its number may be that of another run
     * @param progress how far running tasks are, by path
     */
    record Seen(RunReference run, long started, boolean going, List<TaskRecord> tasks, Map<String, Double> progress) {
    }

    /**
     * @param workflow file of the workflow, asked on any thread
     * @param show     takes what was seen, in the UI thread
     */
    RunFollower(Display display, Supplier<Path> workflow, Consumer<Seen> show) {
        super(Texts.get("run.reading"), display, PERIOD_MILLIS);
        this.workflow = workflow;
        this.show = show;
        RunEvents.add(this);
    }

    void dispose() {
        RunEvents.remove(this);
        stop();
    }

    @Override
    protected Seen read(boolean everything) {
        try {
            Path now = workflow.get();
            if (!now.equals(file)) {
                file = now;
                stamp = null;
                after = -1;
                known = null;
            }
            Project project = Project.open(file);
            StoreStamp before = StoreStamp.of(project.folder());
            if (!everything && !going && before.equals(stamp)) {
                return null;
            }
            Seen seen = read(project);
            // reading may tidy the database up, which is no change
            stamp = going ? before : StoreStamp.of(project.folder());
            return seen;
        } catch (ProblemException e) {
            // the view of runs tells of stores that cannot be read
            ILog.of(RunFollower.class).info(e.getMessage());
            return null;
        }
    }

    private Seen read(Project project) {
        String name = project.nameOf(file);
        Optional<Store> existing = project.existingStore();
        if (existing.isEmpty()) {
            startAnew();
            return null;
        }
        try (Store store = existing.get()) {
            if (known != null && isOther(store)) {
                startAnew();
            }
            RunRecord latest = store.runs().latest(LATEST).stream().filter(run -> Objects.equals(run.workflow(), name))
                    .findFirst().orElse(null);
            if (latest == null) {
                after = Math.max(after, 0);
                return null;
            }
            going = latest.state() == RunState.RUNNING;
            if (after < 0) {
                after = going ? latest.id() - 1 : latest.id();
            }
            known = latest;
            if (latest.id() <= after && !going) {
                return null;
            }
            if (!going) {
                progress.clear();
            }
            return new Seen(RunReference.of(project.folder(), latest.id()), latest.started(), going, store.runs().tasks(latest.id()),
                    new HashMap<>(progress));
        }
    }

    /** Whether the store was deleted and another has begun, where numbers of runs start anew. */
    private boolean isOther(Store store) {
        return store.runs().find(known.id()).filter(run -> run.started() == known.started()).isEmpty();
    }

    private void startAnew() {
        after = 0;
        known = null;
        going = false;
    }

    @Override
    protected void show(Seen seen) {
        show.accept(seen);
    }

    @Override
    public void started(Path project, long run) {
        progress.clear();
        signal();
    }

    @Override
    public void changed() {
        signal();
    }

    @Override
    public void progress(Path project, long run, String path, double fraction) {
        progress.put(path, fraction);
        signal();
    }
}
