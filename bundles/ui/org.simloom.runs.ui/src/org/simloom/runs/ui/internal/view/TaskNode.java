package org.simloom.runs.ui.internal.view;

import java.util.List;

import org.simloom.runs.ui.RunReference;
import org.simloom.store.RunRecord;
import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;

/** A task of a run in the tree, or a loop, branch or sub-workflow with those in it. */
public final class TaskNode implements Node {
    private final RunNode run;
    private final RunReference reference;
    private final String within;
    private Node parent;
    private TaskRecord task;
    private List<? extends Node> children = List.of();

    /**
     * @param within path of the task that it is in; {@code null} for one of the workflow itself
     */
    TaskNode(RunNode run, String within, String path) {
        this.run = run;
        this.within = within;
        this.reference = run.reference().at(path);
        this.task = new TaskRecord(path, null, TaskState.WAITING, 0, 0, null, null);
    }

    /** Takes what was read of it; before it is shown. */
    void set(TaskRecord record) {
        task = record;
    }

    /** Takes what is in it, and what it is in; before it is shown. */
    void place(Node above, List<? extends Node> below) {
        parent = above;
        children = below;
    }

    @Override
    public RunReference reference() {
        return reference;
    }

    @Override
    public RunRecord run() {
        return run.run();
    }

    @Override
    public Node parent() {
        return parent;
    }

    @Override
    public List<? extends Node> children() {
        return children;
    }

    public TaskRecord task() {
        return task;
    }

    /** The last part of its path. */
    String name() {
        String path = task.path();
        if (within == null) {
            return path;
        }
        return path.substring(within.length() + (path.charAt(within.length()) == '/' ? 1 : 0));
    }

    /** Its number in a loop; -1 where it is in none. */
    int number() {
        String path = task.path();
        int open = path.lastIndexOf('[');
        if (open < 0 || !path.endsWith("]")) {
            return -1;
        }
        try {
            return Integer.parseInt(path, open + 1, path.length() - 1, 10);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public boolean isRunning() {
        return run.isRunning();
    }

    @Override
    public boolean isGoing() {
        return task.state() == TaskState.RUNNING;
    }

    @Override
    public boolean looksLike(Node other) {
        return other instanceof TaskNode node && task.equals(node.task) && isRunning() == node.isRunning();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskNode node && reference.equals(node.reference);
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }
}
