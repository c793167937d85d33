package org.simloom.validation.internal.process;

import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.process.ProductionResource;
import org.simloom.model.product.Part;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A step takes time, and uses resources of its plan and parts of its product. */
final class StepRule implements Rule<ProcessStep> {

    @Override
    public Class<ProcessStep> about() {
        return ProcessStep.class;
    }

    @Override
    public void check(ProcessStep step, Report report) {
        if (step.getDuration() != null && !(step.getDuration() > 0 && Double.isFinite(step.getDuration()))) {
            report.error(step, "step.duration", step.getDuration());
        }
        if (!(step.eContainer() instanceof ProcessPlan plan)) {
            return;
        }
        for (ProductionResource resource : step.getResources()) {
            if (Refs.present(resource) && resource.eContainer() != plan) {
                report.error(step, "step.resource", ElementPath.of(resource), ElementPath.name(plan));
            }
        }
        for (Part part : step.getParts()) {
            if (!Products.has(plan, part)) {
                report.warning(step, "step.part", ElementPath.name(part), ElementPath.name(plan.getProduct()));
            }
        }
    }
}
