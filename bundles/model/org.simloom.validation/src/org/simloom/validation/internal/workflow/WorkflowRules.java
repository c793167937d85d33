package org.simloom.validation.internal.workflow;

import java.util.List;

import org.simloom.validation.internal.Rule;

/** Rules for workflows. */
public final class WorkflowRules {
    /** All of them. */
    public static final List<Rule<?>> ALL = List.of(new ConnectionRule(), new FeedingRule(), new UsageRule(),
            new CycleRule(), new ExpressionTaskRule(), new ScriptTaskRule(), new ForEachRule(), new RepeatRule(),
            new BranchRule(), new SubWorkflowRule(), new FailurePolicyRule(), new BodyRule(), new ToolTaskRule(),
            new SurrogateTaskRule());

    private WorkflowRules() {
    }
}
