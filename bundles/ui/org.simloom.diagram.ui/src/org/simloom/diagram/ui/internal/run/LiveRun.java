package org.simloom.diagram.ui.internal.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import org.simloom.diagram.DiagramSession;
import org.simloom.diagram.NodeState;
import org.simloom.diagram.run.RunStates;
import org.simloom.engine.Project;
import org.simloom.model.workflow.Workflow;
import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.internal.launch.TrustGate;

/**
 * What a diagram shows of runs: the states of the nodes in the one that goes on or went on last, or what would run now.
 * UI thread only.
 */
public final class LiveRun {
    private final Supplier<EObject> root;
    private final DiagramSession session;
    private final RunFollower follower;
    private final Forecast forecast = new Forecast();
    private volatile Path file;
    private Map<String, NodeState> shown = Map.of();
    private RunReference run;
    private long started;
    private boolean going;
    private boolean forecasting;

    /**
     * @param root the workflow that the run is of
     * @param seen what is on the screen while somebody looks
     */
    public LiveRun(Control seen, Supplier<EObject> root, Path file, DiagramSession session) {
        this.root = root;
        this.file = file;
        this.session = session;
        follower = new RunFollower(seen.getDisplay(), () -> this.file, this::show);
    }

    /** Whether anybody sees the diagram. */
    public void setActive(boolean active, Path now) {
        file = now;
        follower.setActive(active);
    }

    public void dispose() {
        forecast.cancel();
        follower.dispose();
        if (root.get() != null) {
            ShownRuns.remove(root.get());
        }
    }

    /** The run whose states are shown; {@code null} where there is none. */
    public RunReference run() {
        return run;
    }

    /** Whether that goes on. */
    public boolean isGoing() {
        return going;
    }

    /** Whether what would run is shown. */
    public boolean isForecasting() {
        return forecasting;
    }

    /**
     * Shows what would run now, or no more; while a run goes on, its states are all that is shown. Asks before anything of a project
     * is asked that the user does not trust.
     */
    public void setForecasting(boolean on) {
        if (going) {
            return;
        }
        forecasting = on && TrustGate.passes(Project.open(file).folder());
        if (forecasting) {
            forecast();
        } else {
            forecast.cancel();
            replace(Map.of());
            follower.force();
        }
    }

    /** The model is no longer what has run: what came of it then is not shown on it; the view of runs has it still. */
    public void edited() {
        if (!going && !forecasting && !shown.isEmpty()) {
            replace(Map.of());
        }
    }

    /** The file was saved: what would run may be something else. */
    public void saved(Path now) {
        file = now;
        if (forecasting) {
            forecast();
        }
    }

    private void forecast() {
        forecast.ask(file, explanation -> {
            if (forecasting && root.get() instanceof Workflow workflow) {
                ShownRuns.remove(workflow);
                run = null;
                replace(RunStates.of(workflow, explanation));
            }
        });
    }

    private void show(RunFollower.Seen seen) {
        if (!(root.get() instanceof Workflow workflow) || forecasting && !seen.going()) {
            return;
        }
        forecasting = false;
        forecast.cancel();
        going = seen.going();
        long now = System.currentTimeMillis();
        Map<String, NodeState> states = new HashMap<>();
        Map<String, String> paths = new HashMap<>();
        Set<String> running = new HashSet<>();
        RunStates.of(workflow, seen.tasks(), seen.progress()).forEach((id, node) -> {
            states.put(id, node.state(now));
            paths.put(id, node.path());
            if (node.isRunning()) {
                running.add(id);
            }
        });
        ShownRuns.put(workflow, seen.run(), paths, running);
        if (seen.run().equals(run) && seen.started() == started) {
            update(states);
        } else {
            run = seen.run();
            started = seen.started();
            replace(states);
        }
    }

    private void replace(Map<String, NodeState> states) {
        shown = states;
        session.show(states, true);
    }

    /** Tells of what has changed alone. */
    private void update(Map<String, NodeState> states) {
        Map<String, NodeState> changed = new HashMap<>(states);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(shown.get(entry.getKey())));
        shown = states;
        if (!changed.isEmpty()) {
            session.show(changed, false);
        }
    }
}
