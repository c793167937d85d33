package org.simloom.validation.internal.workflow;

import java.util.HashSet;
import java.util.Set;

import org.simloom.model.base.OutputPort;
import org.simloom.model.workflow.FailureAction;
import org.simloom.model.workflow.FailurePolicy;
import org.simloom.model.workflow.FallbackValue;
import org.simloom.model.workflow.Node;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.model.ValueFit;

/** What is to happen after a failure can happen. */
final class FailurePolicyRule implements Rule<FailurePolicy> {

    @Override
    public Class<FailurePolicy> about() {
        return FailurePolicy.class;
    }

    @Override
    public void check(FailurePolicy policy, Report report) {
        boolean retry = policy.getAction() == FailureAction.RETRY;
        if (retry && policy.getMaximumAttempts() < 2) {
            report.warning(policy, "policy.attempts", policy.getMaximumAttempts());
        }
        if (retry && (!(policy.getDelay() >= 0) || !(policy.getBackoff() >= 1))) {
            report.error(policy, "policy.delay");
        }
        if (retry && policy.getAfterRetries() == FailureAction.RETRY) {
            report.error(policy, "policy.retries");
        }
        FailureAction last = retry ? policy.getAfterRetries() : policy.getAction();
        if (last == FailureAction.FALLBACK && policy.eContainer() instanceof Node node) {
            fallbacks(policy, node, report);
        }
    }

    private static void fallbacks(FailurePolicy policy, Node node, Report report) {
        Set<OutputPort> given = new HashSet<>();
        for (FallbackValue fallback : policy.getFallbacks()) {
            OutputPort output = fallback.getOutput();
            if (output == null || !output.eIsProxy() && output.eContainer() != node) {
                report.error(fallback, "fallback.output", ElementPath.name(node));
            } else if (!output.eIsProxy() && !Refs.text(fallback.getValue()).isEmpty() && given.add(output)) {
                ValueFit.check(fallback, output, fallback.getValue(), report);
            }
        }
        for (OutputPort output : node.getOutputs()) {
            if (!given.contains(output)) {
                report.error(policy, "fallback.missing", ElementPath.name(output));
            }
        }
    }
}
