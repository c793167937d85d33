package org.simloom.validation.internal.workflow;

import org.eclipse.emf.ecore.EObject;
import org.simloom.model.base.KeptValues;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Workflow;
import org.simloom.model.workflow.WorkflowPackage;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.Shape;
import org.simloom.validation.internal.model.Fit;

/** A connection has two ends on its own level, goes the right way, and its values fit. */
public final class ConnectionRule implements Rule<Connection> {

    @Override
    public Class<Connection> about() {
        return Connection.class;
    }

    @Override
    public void check(Connection connection, Report report) {
        Port source = connection.getSource();
        Port target = connection.getTarget();
        Workflow level = (Workflow) connection.eContainer();
        if (source == null && KeptValues.of(connection, WorkflowPackage.Literals.CONNECTION__SOURCE) == null) {
            report.error(connection, "connection.source");
        }
        if (target == null && KeptValues.of(connection, WorkflowPackage.Literals.CONNECTION__TARGET) == null) {
            report.error(connection, "connection.target");
        }
        if (source == null || target == null || source.eIsProxy() || target.eIsProxy() || level == null) {
            return;
        }
        ends(connection, source, target, level, report);
    }

    /** Tells at an element why the ports cannot be connected in a level, whether they are or not. */
    public static void ends(EObject about, Port source, Port target, Workflow level, Report report) {
        boolean right = end(about, source, Wiring.isInside(source, level), Wiring.isSource(source, level),
                "connection.from", report)
                & end(about, target, Wiring.isInside(target, level), Wiring.isTarget(target, level),
                        "connection.to", report);
        if (right) {
            Fit.check(about, Shape.of(source), Shape.of(target), report);
        }
    }

    private static boolean end(EObject about, Port port, boolean inside, boolean right, String key,
            Report report) {
        if (!inside) {
            report.error(about, "connection.level", ElementPath.of(port));
        } else if (!right) {
            report.error(about, key, ElementPath.port(port));
        }
        return right;
    }
}
