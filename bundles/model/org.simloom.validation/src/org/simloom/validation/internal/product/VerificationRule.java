package org.simloom.validation.internal.product;

import java.util.HashMap;
import java.util.Map;

import org.simloom.model.base.InputPort;
import org.simloom.model.product.Binding;
import org.simloom.model.product.Verification;
import org.simloom.model.workflow.Workflow;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Ports;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A verification has a workflow that can run, and an output of it to compare. */
final class VerificationRule implements Rule<Verification> {

    @Override
    public Class<Verification> about() {
        return Verification.class;
    }

    @Override
    public void check(Verification verification, Report report) {
        Workflow workflow = verification.getWorkflow();
        if (workflow == null) {
            report.error(verification, "verification.workflow");
        }
        if (!Refs.present(workflow)) {
            return;
        }
        if (Refs.present(verification.getResponse()) && verification.getResponse().eContainer() != workflow) {
            report.error(verification, "verification.foreign", ElementPath.of(verification.getResponse()),
                    ElementPath.name(workflow), Ports.names(workflow.getOutputs()));
        }
        Map<InputPort, Binding> bound = new HashMap<>();
        for (Binding binding : verification.getBindings()) {
            Binding other = Refs.present(binding.getPort()) ? bound.putIfAbsent(binding.getPort(), binding) : null;
            if (other != null) {
                report.error(binding, "binding.twice", ElementPath.name(binding.getPort()), ElementPath.step(other));
            }
        }
        for (InputPort input : workflow.getInputs()) {
            if (input.isRequired() && Refs.text(input.getValue()).isEmpty() && !bound.containsKey(input)) {
                report.error(verification, "verification.input", ElementPath.name(input), ElementPath.name(workflow));
            }
        }
    }
}
