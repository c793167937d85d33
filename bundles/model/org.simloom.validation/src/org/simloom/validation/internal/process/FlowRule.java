package org.simloom.validation.internal.process;

import org.simloom.model.process.MaterialFlow;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.model.UnitText;

/** A flow carries one thing from or to a step of its plan. */
final class FlowRule implements Rule<MaterialFlow> {

    @Override
    public Class<MaterialFlow> about() {
        return MaterialFlow.class;
    }

    @Override
    public void check(MaterialFlow flow, Report report) {
        if (flow.getSource() == null && flow.getTarget() == null) {
            report.error(flow, "flow.ends");
        }
        if (flow.getPart() == null && flow.getMaterial() == null) {
            report.error(flow, "flow.none");
        } else if (flow.getPart() != null && flow.getMaterial() != null) {
            report.error(flow, "flow.both", ElementPath.name(flow.getPart()), ElementPath.name(flow.getMaterial()));
        }
        if (flow.getAmount() != null && !(flow.getAmount() > 0 && Double.isFinite(flow.getAmount()))) {
            report.error(flow, "flow.amount", flow.getAmount());
        }
        UnitText.check(flow, flow.getUnit(), report);
        if (flow.eContainer() instanceof ProcessPlan plan) {
            end(flow, flow.getSource(), plan, report);
            end(flow, flow.getTarget(), plan, report);
            if (!Products.has(plan, flow.getPart()) || !Products.has(plan, flow.getMaterial())) {
                report.warning(flow, "flow.foreign", ElementPath.name(plan.getProduct()));
            }
        }
    }

    private static void end(MaterialFlow flow, ProcessStep step, ProcessPlan plan, Report report) {
        if (Refs.present(step) && step.eContainer() != plan) {
            report.error(flow, "flow.step", ElementPath.of(step), ElementPath.name(plan));
        }
    }
}
