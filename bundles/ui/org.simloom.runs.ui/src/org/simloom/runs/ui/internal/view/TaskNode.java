package org.simloom.runs.ui.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.simloom.store.TaskRecord;
import org.simloom.store.TaskState;

/** A task of a run in the tree, or a loop, branch or sub-workflow with those in it. */
public final class TaskNode {
    private final RunKey run;
    private final TaskNode parent;
    private final List<TaskNode> children = new ArrayList<>();
    private TaskRecord task;

    private TaskNode(RunKey run, TaskNode parent, String path) {
        this.run = run;
        this.parent = parent;
        this.task = new TaskRecord(path, null, TaskState.WAITING, 0, 0, null, null);
    }

    /**
     * The tasks of a run by what they are in: {@code sweep[3]/solve} in {@code sweep[3]} in {@code sweep}.
     *
     * @param tasks in the order in which they began
     */
    static List<TaskNode> tree(RunKey run, List<TaskRecord> tasks) {
        List<TaskNode> roots = new ArrayList<>();
        Map<String, TaskNode> nodes = new HashMap<>();
        for (TaskRecord task : tasks) {
            node(run, task.path(), nodes, roots).task = task;
        }
        return roots;
    }

    private static TaskNode node(RunKey run, String path, Map<String, TaskNode> nodes, List<TaskNode> roots) {
        TaskNode known = nodes.get(path);
        if (known != null) {
            return known;
        }
        String above = above(path);
        TaskNode parent = above == null ? null : node(run, above, nodes, roots);
        TaskNode made = new TaskNode(run, parent, path);
        (parent == null ? roots : parent.children).add(made);
        nodes.put(path, made);
        return made;
    }

    private static String above(String path) {
        int cut = path.lastIndexOf(path.endsWith("]") ? '[' : '/');
        return cut <= 0 ? null : path.substring(0, cut);
    }

    public RunKey run() {
        return run;
    }

    TaskNode parent() {
        return parent;
    }

    List<TaskNode> children() {
        return children;
    }

    public TaskRecord task() {
        return task;
    }

    /** The last part of its path. */
    String name() {
        String path = task.path();
        return parent == null ? path : path.substring(parent.task.path().length()).replaceFirst("^/", "");
    }

    /** Itself and all in it. */
    Stream<TaskNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TaskNode::all));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaskNode node && run.equals(node.run) && task.path().equals(node.task.path());
    }

    @Override
    public int hashCode() {
        return Objects.hash(run, task.path());
    }
}
