package org.simloom.engine.internal.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.simloom.base.l10n.Message;
import org.simloom.base.problem.Problem;
import org.simloom.base.values.Value;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.key.TaskKey;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.engine.internal.slot.SlotPool;
import org.simloom.store.AttemptRecord;
import org.simloom.tool.ToolOutcome;

/** Tries a tool task until it succeeds or its policy says that it is enough. */
final class Attempts {
    private final RunContext run;
    private final Scope scope;
    private final NodePlan.Tool plan;
    private final String path;
    private final ToolNode node;
    private final Map<String, Value> inputs;
    private final TaskKey key;
    private final long started;
    private boolean succeeded;

    Attempts(RunContext run, Scope scope, NodePlan.Tool plan, String path, ToolNode node, Map<String, Value> inputs,
            TaskKey key, long started) {
        this.run = run;
        this.scope = scope;
        this.plan = plan;
        this.path = path;
        this.node = node;
        this.inputs = inputs;
        this.key = key;
        this.started = started;
    }

    NodeOutcome run() throws InterruptedException {
        List<Message> reasons = run.causes().messages(path, key);
        run.journal().tell(Entry.waiting(path, plan, key.key(), reasons));
        FailureHandler failures = new FailureHandler(run, plan, path);
        LicenseWait license = new LicenseWait(node.license());
        AttemptRecord orphan = run.orphans().take(key.key());
        for (int attempt = 1; !scope.stopped();) {
            boolean resumed = orphan != null;
            Try made = once(orphan, reasons);
            if (made == null) {
                break;
            }
            orphan = null;
            ToolOutcome outcome = made.outcome();
            switch (outcome.state()) {
                case SUCCEEDED -> {
                    succeeded = true;
                    return made.result();
                }
                case CANCELLED -> {
                    return NodeOutcome.STOPPED;
                }
                case LICENSE_UNAVAILABLE -> {
                    if (license.isOver()) {
                        return failures.give(key.key(), started, Problems.error("license.wait",
                                plan.head().location(), path), outcome.verdict());
                    }
                    run.journal().tell(Entry.waiting(path, plan, key.key(), List.of(Problems.message("license.waiting"))));
                    run.cancel().sleep(license.next());
                }
                case LOST, FAILED -> {
                    // what was lost with a dead Simloom process does not count as a try
                    boolean counts = !(resumed && outcome.state() == ToolOutcome.State.LOST);
                    if (counts && !failures.tryAgain(attempt++)) {
                        return scope.stopped() && run.cancel().requested() ? NodeOutcome.STOPPED
                                : failures.give(key.key(), started, problem(outcome), outcome.verdict());
                    }
                }
            }
        }
        if (orphan != null) {
            leave(orphan);
        }
        return NodeOutcome.STOPPED;
    }

    /** Whether its result is in the store. */
    boolean succeeded() {
        return succeeded;
    }

    /** Ends an attempt that became ours, but that we do not go on with: nobody else would. */
    private void leave(AttemptRecord orphan) {
        run.tools().fence(List.of(run.store().attempts().resolve(orphan.folder())));
        run.store().runs().close(orphan, null, null);
    }

    private Problem problem(ToolOutcome outcome) {
        return outcome.problem() != null ? outcome.problem()
                : Problems.error("attempt.lost", plan.head().location(), path);
    }

    /** What came of one try; {@code result} is there when it succeeded. */
    record Try(ToolOutcome outcome, NodeOutcome result) {
    }

    private Try once(AttemptRecord orphan, List<Message> reasons) throws InterruptedException {
        SlotPool.Lease lease = slots(orphan != null);
        if (lease == null) {
            return null;
        }
        try (lease) {
            if (scope.stopped()) {
                return null;
            }
            return new Attempt(run, plan, path, node, inputs, key).run(orphan, reasons);
        }
    }

    /** The slots, or {@code null} when the run was cancelled while waiting for them. */
    private SlotPool.Lease slots(boolean runsAlready) throws InterruptedException {
        CompletableFuture<SlotPool.Lease> place = run.slots().request(node.need(), runsAlready, plan.head().location());
        Runnable giveUp = () -> place.cancel(false);
        run.cancel().onRequest(giveUp);
        try {
            return place.join();
        } catch (CancellationException e) {
            return null;
        } finally {
            run.cancel().forget(giveUp);
        }
    }
}
