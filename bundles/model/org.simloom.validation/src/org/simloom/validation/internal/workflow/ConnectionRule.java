package org.simloom.validation.internal.workflow;

import org.simloom.model.base.Port;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.Shape;
import org.simloom.validation.internal.model.Fit;

/** A connection has two ends on its own level, goes the right way, and its values fit. */
final class ConnectionRule implements Rule<Connection> {

    @Override
    public Class<Connection> about() {
        return Connection.class;
    }

    @Override
    public void check(Connection connection, Report report) {
        Port source = connection.getSource();
        Port target = connection.getTarget();
        Workflow level = (Workflow) connection.eContainer();
        if (source == null) {
            report.error(connection, "connection.source");
        }
        if (target == null) {
            report.error(connection, "connection.target");
        }
        if (source == null || target == null || source.eIsProxy() || target.eIsProxy() || level == null) {
            return;
        }
        boolean right = end(connection, source, Wiring.isInside(source, level), Wiring.isSource(source, level),
                "connection.from", report)
                & end(connection, target, Wiring.isInside(target, level), Wiring.isTarget(target, level),
                        "connection.to", report);
        if (right) {
            Fit.check(connection, Shape.of(source), Shape.of(target), report);
        }
    }

    private static boolean end(Connection connection, Port port, boolean inside, boolean right, String key,
            Report report) {
        if (!inside) {
            report.error(connection, "connection.level", ElementPath.of(port));
        } else if (!right) {
            report.error(connection, key, ElementPath.port(port));
        }
        return right;
    }
}
