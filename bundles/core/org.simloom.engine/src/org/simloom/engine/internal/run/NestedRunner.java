package org.simloom.engine.internal.run;

import java.util.Map;

import org.simloom.base.values.Value;
import org.simloom.engine.internal.plan.NodePlan;

/** Runs another workflow as a node. */
final class NestedRunner {
    private final RunContext run;
    private final NodePlan.Nested node;
    private final String path;

    NestedRunner(RunContext run, NodePlan.Nested node, String path) {
        this.run = run;
        this.node = node;
        this.path = path;
    }

    CompositeRun.Done run(Scope scope, Map<String, Value> connected) throws InterruptedException {
        Map<String, Value> inputs = run.binder().bind(node.head().inputs(), connected, node.head().location());
        Map<String, Value> values = run.binder().bind(node.body().inputs(), inputs, node.head().location());
        return CompositeRun.Done.of(LevelRun.run(run, scope.inner(), node.body(), path + "/", values));
    }
}
