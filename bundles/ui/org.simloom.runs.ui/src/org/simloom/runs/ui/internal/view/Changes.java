package org.simloom.runs.ui.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between two readings, found out before the UI thread hears of it.
 *
 * @param relabelled nodes that look different, as they are now
 * @param lists      nodes in which others have come or gone; {@code null} as parent stands for the list of runs
 */
record Changes(List<Node> relabelled, List<ListChange> lists) {
    /**
     * A list of children that has changed.
     *
     * @param parent  {@code null} for the list of runs
     * @param added   by where they are now, first to last
     * @param removed as they were
     * @param moved   whether those that stayed are in another order
     */
    record ListChange(Node parent, List<Added> added, List<Node> removed, boolean moved) {
    }

    record Added(int index, Node node) {
    }

    boolean isEmpty() {
        return relabelled.isEmpty() && lists.isEmpty();
    }

    static Changes between(List<RunNode> before, List<RunNode> after) {
        Changes changes = new Changes(new ArrayList<>(), new ArrayList<>());
        changes.compare(null, before, after);
        return changes;
    }

    private void compare(Node parent, List<? extends Node> before, List<? extends Node> after) {
        if (!before.equals(after)) {
            lists.add(list(parent, before, after));
        }
        Map<Node, Node> old = new HashMap<>(2 * before.size());
        before.forEach(node -> old.put(node, node));
        for (Node node : after) {
            Node was = old.get(node);
            if (was == null) {
                continue;
            }
            if (node.isGoing() || was != node && !node.looksLike(was)) {
                relabelled.add(node);
            }
            if (was != node) {
                compare(node, was.children(), node.children());
            }
        }
    }

    private static ListChange list(Node parent, List<? extends Node> before, List<? extends Node> after) {
        Set<Node> old = new HashSet<>(before);
        Set<Node> now = new HashSet<>(after);
        List<Added> added = new ArrayList<>();
        List<Node> stayed = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (old.contains(after.get(i))) {
                stayed.add(after.get(i));
            } else {
                added.add(new Added(i, after.get(i)));
            }
        }
        List<Node> removed = new ArrayList<>();
        List<Node> left = new ArrayList<>();
        before.forEach(node -> (now.contains(node) ? left : removed).add(node));
        return new ListChange(parent, added, removed, !left.equals(stayed));
    }
}
