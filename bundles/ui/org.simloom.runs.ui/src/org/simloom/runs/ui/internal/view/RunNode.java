package org.simloom.runs.ui.internal.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.simloom.runs.ui.RunReference;
import org.simloom.store.RunRecord;
import org.simloom.store.RunState;
import org.simloom.store.TaskRecord;

/** A run in the tree. */
public final class RunNode implements Node {
    private final RunReference reference;
    private final RunRecord run;
    private final boolean read;
    private final List<Node> children;
    private final Map<Node, Node> index = new HashMap<>();
    private final Bars bars;

    /**
     * @param tasks in the order in which they began; {@code null} where they have not been read
     */
    RunNode(RunReference reference, RunRecord run, List<TaskRecord> tasks) {
        this.reference = reference;
        this.run = run;
        this.read = tasks != null;
        this.children = read ? new TaskTree(this).build(tasks) : List.of();
        this.bars = read ? Bars.of(tasks, isRunning()) : Bars.NONE;
        below().forEach(node -> index.put(node, node));
    }

    @Override
    public RunReference reference() {
        return reference;
    }

    @Override
    public String workflow() {
        return run.workflow();
    }

    @Override
    public RunRecord run() {
        return run;
    }

    @Override
    public Node parent() {
        return null;
    }

    /** The tasks of the workflow itself; none where they have not been read. */
    @Override
    public List<Node> children() {
        return children;
    }

    /** Whether its tasks have been read. */
    public boolean isRead() {
        return read;
    }

    /** When its tasks ran. */
    Bars bars() {
        return bars;
    }

    /** The node of this reading that is equal to one of an earlier reading; {@code null} where there is none any more. */
    Node current(Node node) {
        return equals(node) ? this : index.get(node);
    }

    /** A task by its path; {@code null} where there is none, or it has not been read. */
    public TaskNode task(String path) {
        return (TaskNode) index.get(new TaskNode(this, null, path));
    }

    @Override
    public boolean isRunning() {
        return run.state() == RunState.RUNNING;
    }

    @Override
    public boolean isGoing() {
        return isRunning();
    }

    @Override
    public boolean looksLike(Node other) {
        return other instanceof RunNode node && run.equals(node.run) && read == node.read;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunNode node && reference.equals(node.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(reference);
    }
}
