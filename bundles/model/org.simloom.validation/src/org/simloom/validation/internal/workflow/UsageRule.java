package org.simloom.validation.internal.workflow;

import org.simloom.model.base.InputPort;
import org.simloom.model.workflow.Node;
import org.simloom.model.workflow.Repeat;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** Nothing is in the workflow that has no influence on its outputs. */
final class UsageRule implements Rule<Workflow> {

    @Override
    public Class<Workflow> about() {
        return Workflow.class;
    }

    @Override
    public void check(Workflow workflow, Report report) {
        if (workflow.getNodes().isEmpty() && workflow.getConnections().isEmpty()) {
            report.warning(workflow, "empty");
            return;
        }
        Wiring wiring = new Wiring(workflow);
        for (Node node : workflow.getNodes()) {
            if (!node.getOutputs().isEmpty() && node.getOutputs().stream().noneMatch(wiring::isUsed)) {
                report.warning(node, "task.unused", ElementPath.name(node));
            }
        }
        for (InputPort input : workflow.getInputs()) {
            if (!wiring.isUsed(input) && !decides(workflow, input, report)) {
                report.warning(input, "input.unused", ElementPath.name(input));
            }
        }
    }

    /** Whether the input is for the condition of the loop that the workflow is the body of. */
    private static boolean decides(Workflow workflow, InputPort input, Report report) {
        return workflow.eContainer() instanceof Repeat loop && !Refs.blank(loop.getUntil())
                && report.expressions().names(loop.getUntil()).contains(input.getName());
    }
}
