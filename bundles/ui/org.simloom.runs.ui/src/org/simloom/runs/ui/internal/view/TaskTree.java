package org.simloom.runs.ui.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.store.TaskRecord;

/** Builds the tree of a run's tasks by what they are in: {@code sweep[3]/solve} in {@code sweep[3]} in {@code sweep}. */
final class TaskTree {
    /** More than so many are shown in ranges of so many. */
    static final int MOST = 100;

    private final RunNode run;
    private final Map<String, TaskNode> nodes = new HashMap<>();
    private final Map<TaskNode, List<TaskNode>> below = new LinkedHashMap<>();
    private final List<TaskNode> roots = new ArrayList<>();

    TaskTree(RunNode run) {
        this.run = run;
    }

    /**
     * The tasks of the workflow itself with those in them.
     *
     * @param tasks in the order in which they began
     */
    List<Node> build(List<TaskRecord> tasks) {
        for (TaskRecord task : tasks) {
            node(task.path()).set(task);
        }
        return place(run, roots);
    }

    private TaskNode node(String path) {
        TaskNode known = nodes.get(path);
        if (known != null) {
            return known;
        }
        String above = above(path);
        TaskNode made = new TaskNode(run, above, path);
        nodes.put(path, made);
        if (above == null) {
            roots.add(made);
        } else {
            below.computeIfAbsent(node(above), parent -> new ArrayList<>()).add(made);
        }
        return made;
    }

    private static String above(String path) {
        int cut = path.lastIndexOf(path.endsWith("]") ? '[' : '/');
        return cut <= 0 ? null : path.substring(0, cut);
    }

    /** Loops count; else what began first comes first. */
    private List<Node> place(Node parent, List<TaskNode> tasks) {
        tasks.sort(Comparator.comparingInt(TaskNode::number));
        // from the leaves up, because ranges count what is in them
        tasks.forEach(task -> task.place(parent, place(task, below.getOrDefault(task, new ArrayList<>()))));
        return ranges(parent, new ArrayList<>(tasks));
    }

    private static List<Node> ranges(Node parent, List<Node> all) {
        List<Node> level = all;
        for (int size = MOST; level.size() > MOST; size *= MOST) {
            Map<Integer, List<Node>> parts = new LinkedHashMap<>();
            for (int i = 0; i < level.size(); i++) {
                // a loop's numbers may have gaps while it runs, and what is in which range must not depend on it
                int number = level.get(i) instanceof TaskNode task && task.number() >= 0 ? task.number()
                        : level.get(i) instanceof RangeNode range ? range.number() : i;
                parts.computeIfAbsent(number / MOST, n -> new ArrayList<>()).add(level.get(i));
            }
            List<Node> ranges = new ArrayList<>();
            int full = size;
            parts.forEach((number, members) -> ranges.add(new RangeNode(parent, full, number, members)));
            if (ranges.size() == level.size()) {
                return level;
            }
            level = ranges;
        }
        return level;
    }
}
