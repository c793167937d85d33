package org.simloom.validation.internal.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.model.base.InputPort;
import org.simloom.model.base.Port;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.Cycles;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** No task waits for its own result. */
final class CycleRule implements Rule<Workflow> {

    @Override
    public Class<Workflow> about() {
        return Workflow.class;
    }

    @Override
    public void check(Workflow workflow, Report report) {
        for (List<Node> cycle : Cycles.of(needs(workflow))) {
            report.error(cycle.get(0), "cycle", ElementPath.circle(cycle));
        }
    }

    private static Map<Node, Set<Node>> needs(Workflow workflow) {
        Wiring wiring = new Wiring(workflow);
        Map<Node, Set<Node>> needs = Cycles.needs(workflow.getNodes());
        for (Node node : workflow.getNodes()) {
            for (InputPort input : node.getInputs()) {
                Port feeder = wiring.feeder(input);
                if (feeder != null && feeder.eContainer() instanceof Node other) {
                    needs.get(node).add(other);
                }
            }
        }
        return needs;
    }
}
