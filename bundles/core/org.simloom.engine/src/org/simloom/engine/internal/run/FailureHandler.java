package org.simloom.engine.internal.run;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.engine.EngineTexts;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.engine.internal.plan.Policy;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.store.TaskState;
import org.simloom.tool.Verdict;

/** Does what a node's policy says when it fails. */
final class FailureHandler {
    private final RunContext run;
    private final NodePlan node;
    private final String path;
    private final Policy policy;

    FailureHandler(RunContext run, NodePlan node, String path) {
        this.run = run;
        this.node = node;
        this.path = path;
        this.policy = node.head().policy();
    }

    /**
     * Whether there is another attempt; waits until it is due.
     *
     * @param attempt the one that failed, from 1
     */
    boolean tryAgain(int attempt) throws InterruptedException {
        if (attempt >= policy.attempts()) {
            return false;
        }
        Duration delay = policy.delayBefore(attempt + 1);
        return !run.cancel().sleep(delay);
    }

    /** What the node gives after its last attempt; notes it in the journal. */
    NodeOutcome give(String key, long started, Problem problem, Verdict verdict) {
        Problem placed = Problems.at(problem, node.head().location());
        return switch (policy.last()) {
            case SKIP -> {
                run.warnings().add(Problems.warning("skipped", node.head().location(), path, problem.message()));
                note(key, TaskState.FAILED, started, placed, verdict);
                yield NodeOutcome.SKIPPED;
            }
            case FALLBACK -> fallback(key, started, placed, verdict);
            default -> {
                note(key, TaskState.FAILED, started, placed, verdict);
                yield NodeOutcome.failed(placed);
            }
        };
    }

    private NodeOutcome fallback(String key, long started, Problem problem, Verdict verdict) {
        Map<String, Value> values = new LinkedHashMap<>();
        try {
            for (PortSpec port : node.head().outputs()) {
                String text = policy.fallbacks().get(port.name());
                if (text == null) {
                    throw Problems.of("fallback.missing", node.head().location(), port.name(), EngineTexts.kept().message(problem));
                }
                values.put(port.name(), run.binder().read(port, text, node.head().location()));
            }
        } catch (ProblemException e) {
            note(key, TaskState.FAILED, started, problem, verdict);
            return NodeOutcome.failed(e.problem());
        }
        run.warnings().add(Problems.warning("fallback", node.head().location(), path, problem.message()));
        note(key, TaskState.FALLBACK, started, problem, verdict);
        return NodeOutcome.done(values);
    }

    private void note(String key, TaskState state, long started, Problem problem, Verdict verdict) {
        run.journal().ended(Entry.ended(path, node, key, state, started, List.of(), problem).withVerdict(verdict));
    }
}
