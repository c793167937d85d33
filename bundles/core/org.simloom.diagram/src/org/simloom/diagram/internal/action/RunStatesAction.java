package org.simloom.diagram.internal.action;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.glsp.server.actions.Action;
import org.simloom.diagram.NodeState;
import org.simloom.diagram.internal.model.Gid;

/** States of nodes in a run, without anything of the model. */
public final class RunStatesAction extends Action {
    public static final String KIND = "simloom.runStates";

    private final Map<String, Shown> states = new LinkedHashMap<>();
    private final boolean all;

    /**
     * @param byElement by ids of elements
     * @param all       whether nodes that are not named have none
     */
    public RunStatesAction(Map<String, NodeState> byElement, boolean all) {
        super(KIND);
        this.all = all;
        byElement.forEach((id, state) -> states.put(Gid.node(id), new Shown(state)));
    }

    /** As the page reads it: milliseconds, and nothing where nothing is known. */
    private static final class Shown {
        private final String state;
        private final Double progress;
        private final Long duration;
        private final String reason;

        Shown(NodeState node) {
            state = node.state().name();
            progress = Double.isFinite(node.progress()) ? Math.clamp(node.progress(), 0, 1) : null;
            duration = node.duration() == null ? null : node.duration().toMillis();
            reason = node.reason().isEmpty() ? null : node.reason();
        }
    }
}
