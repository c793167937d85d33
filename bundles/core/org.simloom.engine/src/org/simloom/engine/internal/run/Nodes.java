package org.simloom.engine.internal.run;

import java.util.Map;

import org.simloom.base.values.Value;
import org.simloom.engine.internal.plan.NodePlan;

/** Runs nodes, each kind by its own runner. */
final class Nodes {
    private RunContext run;

    /** To be called once, before the first node runs. */
    void use(RunContext context) {
        run = context;
    }

    /**
     * Runs a node.
     *
     * @param connected what came in over connections
     */
    NodeOutcome run(Scope scope, NodePlan node, String path, Map<String, Value> connected)
            throws InterruptedException {
        return switch (node) {
            case NodePlan.Formula formula -> new FormulaRunner(run).run(formula, path, connected);
            case NodePlan.Tool tool -> new ToolRunner(run, scope, tool, path).run(connected);
            case NodePlan.Each each -> composite(node, path, () -> new EachRunner(run, each, path).run(scope, connected));
            case NodePlan.Loop loop -> composite(node, path, () -> new LoopRunner(run, loop, path).run(scope, connected));
            case NodePlan.Choice choice ->
                composite(node, path, () -> new ChoiceRunner(run, choice, path).run(scope, connected));
            case NodePlan.Nested nested ->
                composite(node, path, () -> new NestedRunner(run, nested, path).run(scope, connected));
        };
    }

    private NodeOutcome composite(NodePlan node, String path, CompositeRun.Body body) throws InterruptedException {
        return new CompositeRun(run, node, path).run(body);
    }
}
