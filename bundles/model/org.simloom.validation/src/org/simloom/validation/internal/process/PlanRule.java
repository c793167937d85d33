package org.simloom.validation.internal.process;

import java.util.HashSet;
import java.util.Set;

import org.simloom.model.process.MaterialFlow;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A plan makes something, in steps that something flows through. */
final class PlanRule implements Rule<ProcessPlan> {

    @Override
    public Class<ProcessPlan> about() {
        return ProcessPlan.class;
    }

    @Override
    public void check(ProcessPlan plan, Report report) {
        if (plan.getProduct() == null) {
            report.warning(plan, "plan.product", ElementPath.name(plan));
        }
        if (plan.getSteps().isEmpty()) {
            report.warning(plan, "plan.empty", ElementPath.name(plan));
        }
        Set<ProcessStep> reached = new HashSet<>();
        Set<ProcessStep> left = new HashSet<>();
        for (MaterialFlow flow : plan.getFlows()) {
            left.add(flow.getSource());
            reached.add(flow.getTarget());
        }
        for (ProcessStep step : plan.getSteps()) {
            if (!reached.contains(step) && !left.contains(step)) {
                report.warning(step, "step.idle", ElementPath.name(step));
            } else if (!reached.contains(step)) {
                report.warning(step, "step.unfed", ElementPath.name(step));
            } else if (!left.contains(step)) {
                report.warning(step, "step.unused", ElementPath.name(step));
            }
        }
    }
}
