package org.simloom.engine.internal.run;

import java.util.List;
import java.util.Map;

import org.simloom.base.values.Value;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.loop.Options;
import org.simloom.engine.internal.plan.NodePlan;

/** Runs one case of a Branch; nothing of the others is touched. */
final class ChoiceRunner {
    private final RunContext run;
    private final NodePlan.Choice node;
    private final String path;

    ChoiceRunner(RunContext run, NodePlan.Choice node, String path) {
        this.run = run;
        this.node = node;
        this.path = path;
    }

    CompositeRun.Done run(Scope scope, Map<String, Value> connected) throws InterruptedException {
        Map<String, Value> inputs = run.binder().bind(node.head().inputs(), connected, node.head().location());
        NodePlan.Option option = Options.choose(node, inputs);
        Map<String, Value> values = run.binder().bind(option.body().inputs(), inputs, node.head().location());
        return new CompositeRun.Done(
                LevelRun.run(run, scope.inner(), option.body(), path + "/" + option.name() + "/", values),
                List.of(Problems.message("branch.summary", option.name())));
    }
}
