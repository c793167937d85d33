package org.simloom.engine.internal.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.internal.key.TaskKey;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.store.ResultRecord;
import org.simloom.store.TaskState;

/**
 * Runs a tool or script task: takes its result from the store where there is one, waits where another task
 * or process is just computing the same, and computes it otherwise.
 */
final class ToolRunner {
    private static final Duration FIRST_POLL = Duration.ofMillis(50);
    private static final Duration LONGEST_POLL = Duration.ofSeconds(1);

    private final RunContext run;
    private final Scope scope;
    private final NodePlan.Tool plan;
    private final String path;

    ToolRunner(RunContext run, Scope scope, NodePlan.Tool plan, String path) {
        this.run = run;
        this.scope = scope;
        this.plan = plan;
        this.path = path;
    }

    NodeOutcome run(Map<String, Value> connected) throws InterruptedException {
        long started = System.currentTimeMillis();
        ToolNode node = run.tools().node(plan);
        Map<String, Value> inputs = run.binder().bind(node.inputs(), connected, plan.head().location());
        TaskKey key = node.key(inputs, run.id(), path);
        Duration poll = FIRST_POLL;
        while (!scope.stopped()) {
            ResultRecord known = usable(run.lookup().find(key.key()));
            if (known != null) {
                return new CachedResult(run, plan, path).take(known, started);
            }
            CountDownLatch other = InFlight.begin(run.store().root(), key.key());
            if (other != null) {
                other.await(poll.toMillis(), TimeUnit.MILLISECONDS);
                continue;
            }
            try {
                if (run.store().results().claim(key.key())) {
                    return claimed(node, inputs, key, started);
                }
            } finally {
                InFlight.end(run.store().root(), key.key());
            }
            run.cancel().sleep(poll);
            poll = poll.compareTo(LONGEST_POLL) < 0 ? poll.multipliedBy(2) : poll;
        }
        return NodeOutcome.STOPPED;
    }

    private NodeOutcome claimed(ToolNode node, Map<String, Value> inputs, TaskKey key, long started)
            throws InterruptedException {
        Attempts attempts = new Attempts(run, scope, plan, path, node, inputs, key, started);
        try {
            // another process may have finished between the look at the store and the claim
            ResultRecord known = usable(run.store().results().find(key.key()).orElse(null));
            if (known != null) {
                return new CachedResult(run, plan, path).take(known, started);
            }
            NodeOutcome outcome = attempts.run();
            if (outcome.kind() == NodeOutcome.Kind.STOPPED) {
                run.journal().ended(Entry.ended(path, plan, key.key(), TaskState.CANCELLED, started, List.of(), null));
            }
            return outcome;
        } finally {
            if (!attempts.succeeded()) {
                // a success has given the claim back together with its result
                run.store().results().release(key.key());
            }
        }
    }

    /** The result, unless files of it are gone: then it is forgotten and computed again. */
    private ResultRecord usable(ResultRecord result) {
        if (result == null || run.objects().contains(ValueCodec.mapFromJson(result.outputs()).values())) {
            return result;
        }
        run.store().results().forget(result.key());
        return null;
    }
}
