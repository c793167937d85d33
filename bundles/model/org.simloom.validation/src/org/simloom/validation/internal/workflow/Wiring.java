package org.simloom.validation.internal.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.Refs;

/** Who feeds whom in one level of a workflow, by the connections that are right. */
final class Wiring {
    private final Map<Port, Connection> feeding = new HashMap<>();
    private final Set<Port> used = new HashSet<>();

    Wiring(Workflow workflow) {
        for (Connection connection : workflow.getConnections()) {
            if (isSource(connection.getSource(), workflow) && isTarget(connection.getTarget(), workflow)) {
                feeding.putIfAbsent(connection.getTarget(), connection);
                used.add(connection.getSource());
            }
        }
    }

    /** Whether something is connected to the port's entrance. */
    boolean isFed(Port port) {
        return feeding.containsKey(port);
    }

    /** The port that feeds this one, or {@code null}. */
    Port feeder(Port port) {
        return feeding.containsKey(port) ? feeding.get(port).getSource() : null;
    }

    /** Whether the port's value goes anywhere. */
    boolean isUsed(Port port) {
        return used.contains(port);
    }

    /** Whether a connection of the workflow may begin here: at a node's output or an input of the workflow. */
    static boolean isSource(Port port, Workflow workflow) {
        return Refs.present(port) && (port.eContainer() == workflow ? port instanceof InputPort
                : isInside(port, workflow) && port instanceof OutputPort);
    }

    /** Whether a connection of the workflow may end here: at a node's input or an output of the workflow. */
    static boolean isTarget(Port port, Workflow workflow) {
        return Refs.present(port) && (port.eContainer() == workflow ? port instanceof OutputPort
                : isInside(port, workflow) && port instanceof InputPort);
    }

    /** Whether the port belongs to the workflow or one of its nodes, not to another level. */
    static boolean isInside(Port port, Workflow workflow) {
        return port.eContainer() == workflow
                || port.eContainer() instanceof Node node && node.eContainer() == workflow;
    }
}
