package org.simloom.runs.ui.internal.view;

import java.util.List;
import java.util.Objects;

import org.simloom.store.RunRecord;
import org.simloom.store.RunState;

/** A run in the tree. Two nodes of one run are equal, so that it stays selected and expanded when it is read anew. */
public final class RunNode {
    private final RunKey key;
    private final RunRecord run;
    private final List<TaskNode> tasks;

    /**
     * @param tasks those of the workflow itself; {@code null} where they have not been read
     */
    RunNode(RunKey key, RunRecord run, List<TaskNode> tasks) {
        this.key = key;
        this.run = run;
        this.tasks = tasks;
    }

    public RunKey key() {
        return key;
    }

    public RunRecord run() {
        return run;
    }

    public List<TaskNode> tasks() {
        return tasks;
    }

    public boolean isRunning() {
        return run.state() == RunState.RUNNING;
    }

    /** Whether a person would see any difference. */
    boolean looksLike(RunNode other) {
        return run.state() == other.run.state() && run.ended() == other.run.ended() && !isRunning()
                && tasks == other.tasks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunNode node && key.equals(node.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key);
    }
}
