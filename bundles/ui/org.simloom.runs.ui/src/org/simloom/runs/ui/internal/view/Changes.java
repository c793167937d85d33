package org.simloom.runs.ui.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two readings, found out before the UI thread hears of it.
 *
 * @param relabelled nodes that look different, as they are now
 * @param runs       whether runs have come, gone or moved
 * @param parents    nodes in which others have, as they are now
 */
record Changes(List<Node> relabelled, boolean runs, List<Node> parents) {
    boolean isEmpty() {
        return relabelled.isEmpty() && !runs && parents.isEmpty();
    }

    static Changes between(List<RunNode> before, List<RunNode> after) {
        Changes changes = new Changes(new ArrayList<>(), !before.equals(after), new ArrayList<>());
        changes.compare(before, after);
        return changes;
    }

    private void compare(List<? extends Node> before, List<? extends Node> after) {
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
                if (!was.children().equals(node.children())) {
                    parents.add(node);
                }
                compare(was.children(), node.children());
            }
        }
    }
}
