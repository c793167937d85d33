package org.simloom.diagram.run;

import java.time.Duration;

import org.simloom.diagram.NodeState;
import org.simloom.diagram.NodeState.State;
import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;

/** What the tasks of a run say of one node; in a loop there are many, of which what needs a look is told. */
public final class NodeRun {
    private TaskRecord told;
    private long began = Long.MAX_VALUE;
    private long ended;
    private double progress = Double.NaN;
    private int tasks;

    /** One more task of the node. */
    void add(TaskRecord task, Double fraction) {
        tasks++;
        if (task.started() > 0) {
            began = Math.min(began, task.started());
        }
        ended = Math.max(ended, task.ended());
        if (told == null || weight(task.state()) >= weight(told.state())) {
            told = task;
        }
        if (fraction != null && fraction >= 0) {
            progress = Math.min(1, fraction);
        }
    }

    /** Path of the task that is told of. */
    public String path() {
        return told.path();
    }

    /** Whether its tool runs at this moment. */
    public boolean isRunning() {
        return told.state() == TaskState.RUNNING;
    }

    /** The state as it is now. */
    public NodeState state() {
        return state(System.currentTimeMillis());
    }

    /**
     * The state for the diagram.
     *
     * @param now milliseconds since 1970, up to which a task that runs has taken
     */
    public NodeState state(long now) {
        boolean running = isRunning();
        long end = running ? now : ended;
        Duration duration = began == Long.MAX_VALUE || end < began || told.state() == TaskState.CACHED && tasks == 1 ? null
                : Duration.ofMillis(end - began);
        String reason = told.problem() != null && !told.problem().isBlank() ? told.problem()
                : told.reason() == null ? "" : told.reason();
        return new NodeState(State.valueOf(told.state().name()), running && tasks == 1 ? progress : Double.NaN, duration, reason);
    }

    private static int weight(TaskState state) {
        return switch (state) {
            case RUNNING -> 7;
            case FAILED -> 6;
            case CANCELLED -> 5;
            case FALLBACK -> 4;
            case WAITING -> 3;
            case SUCCEEDED -> 2;
            case CACHED -> 1;
            case SKIPPED -> 0;
        };
    }
}
