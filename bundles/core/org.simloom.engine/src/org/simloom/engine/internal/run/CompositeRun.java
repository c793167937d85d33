package org.simloom.engine.internal.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.l10n.Message;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.engine.internal.value.Fitting;
import org.simloom.store.TaskState;

/** What all nodes with a body have in common: tries, the failure policy, their place in the journal. */
final class CompositeRun {
    private final RunContext run;
    private final NodePlan node;
    private final String path;

    CompositeRun(RunContext run, NodePlan node, String path) {
        this.run = run;
        this.node = node;
        this.path = path;
    }

    /** What a node with a body does. */
    interface Body {
        Done run() throws InterruptedException;
    }

    /**
     * What it gave.
     *
     * @param summary what it did, such as the number of iterations, for people
     */
    record Done(NodeOutcome outcome, List<Message> summary) {
        static Done of(NodeOutcome outcome) {
            return new Done(outcome, List.of());
        }
    }

    NodeOutcome run(Body body) throws InterruptedException {
        long started = System.currentTimeMillis();
        run.journal().changed(Entry.running(path, node, null, List.of()));
        FailureHandler failures = new FailureHandler(run, node, path);
        for (int attempt = 1;; attempt++) {
            Done done = once(body);
            switch (done.outcome().kind()) {
                case DONE -> {
                    run.journal().ended(Entry.ended(path, node, null, TaskState.SUCCEEDED, started, done.summary(), null));
                    return done.outcome();
                }
                case SKIPPED -> {
                    run.journal().ended(Entry.ended(path, node, null, TaskState.SKIPPED, started, done.summary(), null));
                    return done.outcome();
                }
                case STOPPED -> {
                    run.journal().ended(Entry.ended(path, node, null, TaskState.CANCELLED, started, List.of(), null));
                    return done.outcome();
                }
                case FAILED -> {
                    if (!failures.tryAgain(attempt)) {
                        return failures.give(null, started, done.outcome().problem(), null);
                    }
                }
            }
        }
    }

    private Done once(Body body) throws InterruptedException {
        try {
            Done done = body.run();
            return done.outcome().isDone() ? new Done(NodeOutcome.done(outputs(done.outcome().outputs())), done.summary())
                    : done;
        } catch (ProblemException e) {
            return Done.of(NodeOutcome.failed(e.problem()));
        }
    }

    private Map<String, Value> outputs(Map<String, Value> given) {
        Map<String, Value> outputs = new LinkedHashMap<>();
        for (PortSpec port : node.head().outputs()) {
            Value value = given.get(port.name());
            if (value != null) {
                outputs.put(port.name(), Fitting.fit(port, value, node.head().location()));
            }
        }
        return outputs;
    }
}
