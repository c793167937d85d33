package org.simloom.validation.internal.workflow;

import java.util.HashMap;
import java.util.Map;

import org.simloom.model.base.InputPort;
import org.simloom.model.base.OutputPort;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.Connection;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** Every port that needs a value gets one, and only one. */
final class FeedingRule implements Rule<Workflow> {

    @Override
    public Class<Workflow> about() {
        return Workflow.class;
    }

    @Override
    public void check(Workflow workflow, Report report) {
        Wiring wiring = new Wiring(workflow);
        for (Node node : workflow.getNodes()) {
            for (InputPort input : node.getInputs()) {
                if (input.isRequired() && Refs.text(input.getValue()).isEmpty() && !wiring.isFed(input)) {
                    report.error(input, "input.unfed", ElementPath.name(input), ElementPath.name(node));
                }
            }
        }
        for (OutputPort output : workflow.getOutputs()) {
            if (!wiring.isFed(output)) {
                report.error(output, "output.unfed", ElementPath.name(output));
            }
        }
        Map<Port, Connection> first = new HashMap<>();
        for (Connection connection : workflow.getConnections()) {
            Port target = connection.getTarget();
            Connection other = Refs.present(target) ? first.putIfAbsent(target, connection) : null;
            if (other != null) {
                report.error(connection, "connection.double", ElementPath.port(target), ElementPath.step(other));
            }
        }
    }
}
