package org.simloom.engine.internal.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.engine.internal.plan.Level;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.engine.internal.plan.Source;
import org.simloom.engine.internal.value.Fitting;

/**
 * One pass through a level: every node starts as soon as the nodes it needs have ended, each on a virtual
 * thread; a node that follows another alone goes on in its thread.
 */
final class LevelRun {
    private final RunContext run;
    private final Scope scope;
    private final Level level;
    private final String prefix;
    private final Map<String, Value> inputs;
    private final AtomicIntegerArray missing;
    private final AtomicReferenceArray<NodeOutcome> outcomes;
    private final CountDownLatch open;

    private LevelRun(RunContext run, Scope scope, Level level, String prefix, Map<String, Value> inputs) {
        this.run = run;
        this.scope = scope;
        this.level = level;
        this.prefix = prefix;
        this.inputs = inputs;
        int count = level.nodes().size();
        this.missing = new AtomicIntegerArray(count);
        this.outcomes = new AtomicReferenceArray<>(count);
        this.open = new CountDownLatch(count);
    }

    /**
     * Runs a level and waits for its end.
     *
     * @param prefix path of the node whose body it is with a slash, or empty
     * @param inputs values that fit the level's inputs
     * @return DONE with the outputs there are, FAILED or STOPPED
     */
    static NodeOutcome run(RunContext run, Scope scope, Level level, String prefix, Map<String, Value> inputs)
            throws InterruptedException {
        return new LevelRun(run, scope, level, prefix, inputs).run();
    }

    private NodeOutcome run() throws InterruptedException {
        int count = level.nodes().size();
        for (int i = 0; i < count; i++) {
            missing.set(i, level.nodes().get(i).head().needs());
        }
        int own = -1;
        for (int i = 0; i < count; i++) {
            if (level.nodes().get(i).head().needs() == 0) {
                if (own < 0) {
                    own = i;
                } else {
                    start(i);
                }
            }
        }
        if (own >= 0) {
            work(own);
        }
        open.await();
        if (scope.failure() != null) {
            return NodeOutcome.failed(scope.failure());
        }
        return scope.stopped() ? NodeOutcome.STOPPED : results();
    }

    private void start(int node) {
        Thread.ofVirtual().name("node " + prefix, node).start(() -> work(node));
    }

    private void work(int first) {
        for (int node = first; node >= 0;) {
            outcomes.set(node, ended(level.nodes().get(node)));
            int next = -1;
            for (int dependent : level.dependents().get(node)) {
                if (missing.decrementAndGet(dependent) == 0) {
                    if (next < 0) {
                        next = dependent;
                    } else {
                        start(dependent);
                    }
                }
            }
            open.countDown();
            node = next;
        }
    }

    private NodeOutcome ended(NodePlan node) {
        NodeOutcome outcome;
        try {
            outcome = scope.stopped() ? NodeOutcome.STOPPED : execute(node);
        } catch (InterruptedException e) {
            outcome = NodeOutcome.STOPPED;
        } catch (ProblemException e) {
            outcome = NodeOutcome.failed(e.problem());
        } catch (RuntimeException | StackOverflowError e) {
            outcome = NodeOutcome.failed(run.internal(e, prefix + node.name()));
        }
        if (outcome.kind() == NodeOutcome.Kind.FAILED) {
            scope.fail(outcome.problem());
        }
        return outcome;
    }

    private NodeOutcome execute(NodePlan node) throws InterruptedException {
        Map<String, Value> values = new HashMap<>();
        for (Map.Entry<String, Source> wire : node.head().wires().entrySet()) {
            Value value = value(wire.getValue());
            if (value == null && isLeftOut(wire.getValue(), node.head().input(wire.getKey()))) {
                run.journal().ended(Entry.skipped(prefix + node.name(), node));
                return NodeOutcome.SKIPPED;
            }
            if (value != null) {
                values.put(wire.getKey(), value);
            }
        }
        return run.nodes().run(scope, node, prefix + node.name(), values);
    }

    private Value value(Source source) {
        return source.node() == Source.LEVEL ? inputs.get(source.port())
                : outcomes.get(source.node()).outputs().get(source.port());
    }

    /** A node goes without an optional value that nobody gave, but not without one that was left out. */
    private boolean isLeftOut(Source source, PortSpec input) {
        boolean skipped = source.node() != Source.LEVEL
                && outcomes.get(source.node()).kind() == NodeOutcome.Kind.SKIPPED;
        return skipped || input == null || input.required();
    }

    private NodeOutcome results() {
        Map<String, Value> results = new LinkedHashMap<>();
        for (PortSpec output : level.outputs()) {
            Source source = level.results().get(output.name());
            Value value = source == null ? null : value(source);
            if (value != null) {
                results.put(output.name(), Fitting.fit(output, value, run.location()));
            }
        }
        return NodeOutcome.done(results);
    }
}
