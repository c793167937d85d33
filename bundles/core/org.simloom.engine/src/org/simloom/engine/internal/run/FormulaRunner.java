package org.simloom.engine.internal.run;

import java.util.List;
import java.util.Map;

import org.simloom.base.l10n.KeptMessages;
import org.simloom.base.l10n.Message;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.internal.key.KeyParts;
import org.simloom.engine.internal.key.TaskKey;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.store.ResultRecord;
import org.simloom.store.TaskState;

/**
 * Computes tasks in process. They are quick and have no effects, so they take no slot and no claim, and go on
 * before their result is on disk: what depends on it is committed after it.
 */
final class FormulaRunner {
    private final RunContext run;

    FormulaRunner(RunContext run) {
        this.run = run;
    }

    NodeOutcome run(NodePlan.Formula node, String path, Map<String, Value> connected) {
        long started = System.currentTimeMillis();
        Map<String, Value> inputs = run.binder().bind(node.head().inputs(), connected, node.head().location());
        TaskKey key = KeyParts.computed(node, inputs);
        ResultRecord known = run.lookup().find(key.key());
        if (known != null) {
            return new CachedResult(run, node, path).take(known, started);
        }
        List<Message> reasons = run.causes().messages(path, key);
        Map<String, Value> outputs;
        long begin = System.nanoTime();
        try {
            outputs = node.computation().compute(node.head(), inputs, run.warnings()::add);
        } catch (ProblemException e) {
            // the same computation over the same values fails again: no second attempt
            return new FailureHandler(run, node, path).give(key.key(), started, e.problem(), null);
        }
        long millis = (System.nanoTime() - begin) / 1_000_000;
        ResultRecord result = new ResultRecord(key.key(), ValueCodec.toJson(outputs), run.id(), path, 0,
                System.currentTimeMillis(), KeptMessages.write(List.of(node.computation().tool())), null, millis,
                KeyParts.toJson(key.parts()), List.of());
        run.journal().write(() -> run.store().results().put(run.workflow(), result, null, null));
        run.journal().ended(Entry.ended(path, node, key.key(), TaskState.SUCCEEDED, started, reasons, null));
        return NodeOutcome.done(outputs);
    }
}
