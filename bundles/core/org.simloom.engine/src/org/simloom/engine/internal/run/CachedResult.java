package org.simloom.engine.internal.run;

import java.util.List;
import java.util.Map;

import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.store.ResultRecord;
import org.simloom.store.TaskState;

/** Takes a result of the store instead of computing it. */
final class CachedResult {
    private final RunContext run;
    private final NodePlan node;
    private final String path;

    CachedResult(RunContext run, NodePlan node, String path) {
        this.run = run;
        this.node = node;
        this.path = path;
    }

    NodeOutcome take(ResultRecord result, long started) {
        Map<String, Value> outputs = ValueCodec.mapFromJson(result.outputs());
        if (result.run() == run.id() && result.path().equals(path)) {
            // computed by this very run before it was interrupted
            run.journal().ended(new Entry(path, true, result.key(), TaskState.SUCCEEDED,
                    result.created() - result.duration(), result.created(), result.duration(), List.of(), null,
                    Verdicts.of(result)));
        } else {
            run.journal().write(() -> run.store().results().used(run.workflow(), path, result.key()));
            run.journal().ended(Entry.ended(path, node, result.key(), TaskState.CACHED, started, List.of(), null)
                    .withMillis(result.duration()).withVerdict(Verdicts.of(result)));
        }
        return NodeOutcome.done(outputs);
    }
}
