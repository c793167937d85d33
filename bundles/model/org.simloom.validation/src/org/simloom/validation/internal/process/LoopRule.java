package org.simloom.validation.internal.process;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.simloom.model.process.MaterialFlow;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.validation.internal.Cycles;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** Material that comes back to a step is reworked, which may be meant. */
final class LoopRule implements Rule<ProcessPlan> {

    @Override
    public Class<ProcessPlan> about() {
        return ProcessPlan.class;
    }

    @Override
    public void check(ProcessPlan plan, Report report) {
        Map<ProcessStep, Set<ProcessStep>> needs = Cycles.needs(plan.getSteps());
        for (MaterialFlow flow : plan.getFlows()) {
            if (needs.containsKey(flow.getSource()) && needs.containsKey(flow.getTarget())) {
                needs.get(flow.getTarget()).add(flow.getSource());
            }
        }
        for (List<ProcessStep> loop : Cycles.of(needs)) {
            report.warning(loop.get(0), "flow.loop", ElementPath.circle(loop));
        }
    }
}
