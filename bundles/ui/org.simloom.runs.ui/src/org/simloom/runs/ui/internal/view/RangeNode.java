package org.simloom.runs.ui.internal.view;

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
    private final Summary summary;
    private final String first;
    private final String last;
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
        this.summary = Summary.of(children);
        for (Node child : children) {
            if (child instanceof RangeNode range) {
                range.parent = this;
            } else {
                ((TaskNode) child).place(this, child.children());
            }
        }
    }

    private static String name(Node node, boolean first) {
        return node instanceof RangeNode range ? first ? range.first : range.last : ((TaskNode) node).name();
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

    /** How its tasks stand. */
    Summary summary() {
        return summary;
    }

    /** How many of its tasks are in which state. */
    Map<TaskState, Integer> counts() {
        return summary.counts();
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
        return summary.counts().containsKey(TaskState.RUNNING);
    }

    @Override
    public boolean looksLike(Node other) {
        return other instanceof RangeNode node && summary.equals(node.summary) && first.equals(node.first)
                && last.equals(node.last);
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
