package org.simloom.runs.ui.internal.launch;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.simloom.base.problem.Problem;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunResult;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.RunEvents;
import org.simloom.runs.ui.internal.Texts;
import org.simloom.runs.ui.internal.console.RunLog;
import org.simloom.runs.ui.internal.console.TaskConsoles;
import org.simloom.runs.ui.internal.view.RunsView;
import org.simloom.store.TaskState;
import org.simloom.workbench.ShownView;

/** Tells consoles, progress and views what happens in a run. */
final class LaunchListener implements RunListener {
    private final Path project;
    private final RunLog log;
    private final TaskConsoles consoles;
    private final IProgressMonitor monitor;
    private final Set<String> counted = new HashSet<>();
    private long number;

    /**
     * @param monitor has been begun with as many units as the workflow has nodes
     */
    LaunchListener(Path project, RunLog log, TaskConsoles consoles, IProgressMonitor monitor) {
        this.project = project;
        this.log = log;
        this.consoles = consoles;
        this.monitor = monitor;
    }

    @Override
    public void started(long run, boolean resumed) {
        number = run;
        consoles.started(run);
        log.started(run, resumed);
        RunEvents.started(project, run);
        // one that is only made now has not heard of it
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ShownView.of(RunsView.ID).ifPresent(
                view -> ((RunsView) view).reveal(RunReference.of(project, run))));
    }

    @Override
    public void task(TaskEvent event) {
        consoles.task(event);
        log.task(event);
        if (event.state() == TaskState.RUNNING) {
            monitor.subTask(event.path());
        } else if (event.state() != TaskState.WAITING && isTop(event.path()) && counted.add(event.path())) {
            monitor.worked(1);
        }
        RunEvents.changed();
    }

    /** A node of the workflow itself, not of a loop or a workflow in it. */
    private static boolean isTop(String path) {
        return path.indexOf('/') < 0 && path.indexOf('[') < 0;
    }

    @Override
    public void progress(String path, double fraction, String text, Map<String, Double> quantities) {
        RunEvents.progress(project, number, path, fraction);
        String percent = fraction < 0 ? "" : Math.round(fraction * 100) + " %";
        monitor.subTask(Texts.get("launch.progress", path, percent, text == null ? "" : text).strip());
    }

    @Override
    public void problem(Problem problem) {
        log.problem(problem);
    }

    @Override
    public void ended(RunResult result) {
        log.ended(result);
        RunEvents.changed();
    }
}
