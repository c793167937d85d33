package org.simloom.engine.internal.run;

import java.util.List;
import java.util.Map;

import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.Value;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.loop.Iterations;
import org.simloom.engine.internal.plan.NodePlan;

/** Runs the body of a Repeat until its condition holds. */
final class LoopRunner {
    private final RunContext run;
    private final NodePlan.Loop node;
    private final String path;

    LoopRunner(RunContext run, NodePlan.Loop node, String path) {
        this.run = run;
        this.node = node;
        this.path = path;
    }

    CompositeRun.Done run(Scope scope, Map<String, Value> connected) throws InterruptedException {
        Map<String, Value> inputs = run.binder().bind(node.head().inputs(), connected, node.head().location());
        Scope inside = scope.inner();
        Map<String, Value> given = Iterations.first(inputs);
        for (int iteration = 1;; iteration++) {
            given.put(Iterations.NUMBER, new IntegerValue(iteration));
            Map<String, Value> values = run.binder().bind(node.body().inputs(), given, node.head().location());
            NodeOutcome outcome = LevelRun.run(run, inside, node.body(), path + "#" + iteration + "/", values);
            if (!outcome.isDone()) {
                return CompositeRun.Done.of(outcome);
            }
            if (Iterations.finished(node, iteration, values, outcome.outputs())) {
                return new CompositeRun.Done(outcome, List.of(Problems.message("repeat.summary", iteration)));
            }
            if (iteration >= node.maximumIterations()) {
                return unconverged(outcome, iteration);
            }
            if (!Iterations.feedBack(node, outcome.outputs(), given)) {
                return CompositeRun.Done.of(NodeOutcome.SKIPPED);
            }
        }
    }

    private CompositeRun.Done unconverged(NodeOutcome last, int iterations) {
        if (!node.acceptUnconverged()) {
            throw Problems.of("repeat.unconverged", node.head().location(), path, iterations, node.until().text());
        }
        run.warnings().add(Problems.warning("repeat.accepted", node.head().location(), path, iterations,
                node.until().text()));
        return new CompositeRun.Done(last, List.of(Problems.message("repeat.accepted.summary", iterations)));
    }
}
