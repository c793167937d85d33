package org.simloom.runs.ui.internal.view;

import java.util.List;
import java.util.stream.Stream;

import org.simloom.runs.ui.RunReference;
import org.simloom.runs.ui.RunReferenced;
import org.simloom.store.RunRecord;

/**
 * A line of the tree: a run, a task, or a range of a loop's many. Nodes never change; what was read anew are new
 * nodes. Two nodes of the same thing are equal, so that it stays selected and expanded, however its state.
 */
public sealed interface Node extends RunReferenced permits RunNode, TaskNode, RangeNode {
    /** The run that it is or is of. */
    RunRecord run();

    /** What it is in; {@code null} for a run. */
    Node parent();

    /** What is in it, never very much. */
    List<? extends Node> children();

    /** Whether a person would see any difference but in the passing of time; of two nodes that are equal. */
    boolean looksLike(Node other);

    /** Whether its duration grows. */
    boolean isGoing();

    @Override
    RunReference reference();

    /** All that is in it, at any depth. */
    default Stream<Node> below() {
        return children().stream().flatMap(child -> Stream.concat(Stream.of(child), child.below()));
    }
}
