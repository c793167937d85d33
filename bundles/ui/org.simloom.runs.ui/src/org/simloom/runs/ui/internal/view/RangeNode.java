package org.simloom.runs.ui.internal.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.simloom.runs.ui.RunReference;
import org.simloom.store.RunRecord;
import org.simloom.store.TaskState;

/**
 * Some of the many tasks of a loop, with how many of them are in which state. A loop of a hundred thousand is shown as
 * ranges of ranges, so that the window never has to draw more than a few lines at a time.
 */
public final class RangeNode implements Node {
    private final Node loop;
    private final int size;
    private final int number;
    private final List<? extends Node> children;
    private final Map<TaskState, Integer> counts = new EnumMap<>(TaskState.class);
    private final String first;
    private final String last;
    private long started = Long.MAX_VALUE;
    private long ended;
    private Node parent;

    /**
     * @param loop     what the tasks are in
     * @param size     how many tasks a full range of its kind has
     * @param number   the how-manieth of its kind it is
     * @param children tasks or smaller ranges
     */
    RangeNode(Node loop, int size, int number, List<? extends Node> children) {
        this.loop = loop;
        this.parent = loop;
        this.size = size;
        this.number = number;
        this.children = children;
        this.first = name(children.get(0), true);
        this.last = name(children.get(children.size() - 1), false);
        children.forEach(this::take);
    }

    private static String name(Node node, boolean first) {
        return node instanceof RangeNode range ? first ? range.first : range.last : ((TaskNode) node).name();
    }

    private void take(Node node) {
        switch (node) {
            case RangeNode range -> {
                range.counts.forEach((state, count) -> counts.merge(state, count, Integer::sum));
                started = Math.min(started, range.started);
                ended = Math.max(ended, range.ended);
                range.parent = this;
            }
            case TaskNode task -> {
                counts.merge(task.task().state(), 1, Integer::sum);
                if (task.task().started() > 0) {
                    started = Math.min(started, task.task().started());
                }
                ended = Math.max(ended, task.task().ended());
                task.place(this, task.children());
            }
            case RunNode run -> throw new IllegalArgumentException(run.toString());
        }
    }

    /** The how-manieth of its kind it is. */
    int number() {
        return number;
    }

    String first() {
        return first;
    }

    String last() {
        return last;
    }

    /** How many of its tasks are in which state. */
    Map<TaskState, Integer> counts() {
        return counts;
    }

    /** The state that one has to know of first: a failure before what goes on, and that before what has ended. */
    TaskState state() {
        for (TaskState state : List.of(TaskState.FAILED, TaskState.RUNNING, TaskState.WAITING, TaskState.CANCELLED,
                TaskState.FALLBACK, TaskState.SUCCEEDED, TaskState.CACHED)) {
            if (counts.containsKey(state)) {
                return state;
            }
        }
        return TaskState.SKIPPED;
    }

    /** When its first task began, in milliseconds since 1970; 0 where none has. */
    long started() {
        return started == Long.MAX_VALUE ? 0 : started;
    }

    /** When its last task ended; 0 while one goes on. */
    long ended() {
        return isGoing() ? 0 : ended;
    }

    @Override
    public RunReference reference() {
        return loop.reference();
    }

    @Override
    public RunRecord run() {
        return loop.run();
    }

    @Override
    public Node parent() {
        return parent;
    }

    @Override
    public List<? extends Node> children() {
        return children;
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    @Override
    public boolean isGoing() {
        return counts.containsKey(TaskState.RUNNING);
    }

    @Override
    public boolean looksLike(Node other) {
        return other instanceof RangeNode node && counts.equals(node.counts) && first.equals(node.first)
                && last.equals(node.last) && started == node.started && ended == node.ended;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RangeNode node && size == node.size && number == node.number
                && loop.reference().equals(node.loop.reference());
    }

    @Override
    public int hashCode() {
        return Objects.hash(loop.reference(), size, number);
    }
}
