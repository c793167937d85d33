package org.simloom.runs.ui.internal.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.simloom.runs.ui.internal.Texts;

/**
 * Reads the stores in the background: soon after something has happened in a run of this workbench, though at most
 * ten times a second and never more than a third of the time; else every second, because runs of other processes
 * tell nobody.
 */
final class RunsPoll extends Job {
    private static final long SOON_MILLIS = 100;
    private static final long PERIOD_MILLIS = 1000;

    private final RunsReader reader = new RunsReader();
    private final Set<RunKey> wanted = ConcurrentHashMap.newKeySet();
    private final Consumer<RunsReader.Snapshot> show;
    private final AtomicBoolean again = new AtomicBoolean();
    private volatile boolean active;
    private volatile Path only;

    /**
     * @param show takes what was read, on this job's thread
     */
    RunsPoll(Consumer<RunsReader.Snapshot> show) {
        super(Texts.get("view.reading"));
        this.show = show;
        setSystem(true);
        setPriority(Job.DECORATE);
    }

    /** Whether anybody looks. */
    void setActive(boolean active) {
        this.active = active;
        if (active) {
            signal();
            schedule();
        }
    }

    /** Reads one project only, or all ({@code null}). */
    void setOnly(Path project) {
        only = project;
        signal();
    }

    /** The tasks of this run are shown. */
    void want(RunKey run) {
        if (wanted.add(run)) {
            signal();
        }
    }

    /** Something has happened. */
    void signal() {
        if (!again.getAndSet(true)) {
            wakeUp(SOON_MILLIS);
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        again.set(false);
        long begin = System.nanoTime();
        show.accept(reader.read(folders(), wanted));
        long took = (System.nanoTime() - begin) / 1_000_000;
        if (active && !monitor.isCanceled()) {
            schedule(Math.max(2 * took, again.get() ? SOON_MILLIS : PERIOD_MILLIS));
        }
        return Status.OK_STATUS;
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen() && project.getLocation() != null) {
                Path folder = project.getLocation().toPath();
                if (only == null || only.equals(folder)) {
                    folders.add(folder);
                }
            }
        }
        return folders;
    }
}
