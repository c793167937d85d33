package org.simloom.validation.internal.process;

import java.util.List;

import org.simloom.validation.internal.Rule;

/** Rules for process plans. Requirements and verifications in steps have those of products. */
public final class ProcessRules {
    /** All of them. */
    public static final List<Rule<?>> ALL = List.of(new PlanRule(), new LoopRule(), new StepRule(), new FlowRule(),
            new ResourceRule(), new ParameterRule());

    private ProcessRules() {
    }
}
