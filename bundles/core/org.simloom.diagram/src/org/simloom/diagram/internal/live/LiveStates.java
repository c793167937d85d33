package org.simloom.diagram.internal.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.simloom.diagram.NodeState;
import org.simloom.diagram.internal.action.RunStatesAction;

/**
 * States of nodes that are known, and those of them that the page has not seen yet. They are gathered until the page
 * takes them, so that a run that changes faster than a page can paint only ever has one message under way.
 */
public final class LiveStates {
    private final Map<String, NodeState> known = new LinkedHashMap<>();
    private final Map<String, NodeState> fresh = new LinkedHashMap<>();
    private boolean whole;
    private String theme = "light";

    /**
     * Takes states.
     *
     * @return whether the page has to be told, because nothing was waiting for it before
     */
    public synchronized boolean put(Map<String, NodeState> states, boolean all) {
        boolean first = fresh.isEmpty() && !whole;
        if (all) {
            known.clear();
            fresh.clear();
            whole = true;
        }
        known.putAll(states);
        fresh.putAll(states);
        return first && (whole || !fresh.isEmpty());
    }

    /** What the page has not seen; afterwards it has. */
    public synchronized Optional<RunStatesAction> fresh() {
        if (fresh.isEmpty() && !whole) {
            return Optional.empty();
        }
        RunStatesAction action = new RunStatesAction(fresh, whole);
        fresh.clear();
        whole = false;
        return Optional.of(action);
    }

    /** All that is known, for a page that was loaded anew. */
    public synchronized Optional<RunStatesAction> all() {
        return known.isEmpty() ? Optional.empty() : Optional.of(new RunStatesAction(known, true));
    }

    public synchronized String theme() {
        return theme;
    }

    public synchronized void theme(String name) {
        theme = name;
    }
}
