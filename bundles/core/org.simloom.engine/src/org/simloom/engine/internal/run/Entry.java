package org.simloom.engine.internal.run;

import org.simloom.base.problem.Problem;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.store.TaskState;
import org.simloom.tool.Verdict;

/**
 * What the journal is told of a node's state.
 *
 * @param task    whether it is a task; otherwise it is a loop, branch or sub-workflow
 * @param key     key of a task, or {@code null}
 * @param started milliseconds since 1970
 * @param ended   likewise; 0 before its end
 * @param millis  how long it took to compute, also where the result was taken from the store
 * @param reason  why it runs, or what it did; may be empty
 */
record Entry(String path, boolean task, String key, TaskState state, long started, long ended, long millis,
        String reason, Problem problem, Verdict verdict) {

    static Entry running(String path, NodePlan node, String key, String reason) {
        return new Entry(path, isTask(node), key, TaskState.RUNNING, System.currentTimeMillis(), 0, 0, reason, null, null);
    }

    static Entry waiting(String path, NodePlan node, String key, String reason) {
        return new Entry(path, isTask(node), key, TaskState.WAITING, System.currentTimeMillis(), 0, 0, reason, null, null);
    }

    static Entry skipped(String path, NodePlan node) {
        return ended(path, node, null, TaskState.SKIPPED, System.currentTimeMillis(), "", null);
    }

    static Entry ended(String path, NodePlan node, String key, TaskState state, long started, String reason,
            Problem problem) {
        long now = System.currentTimeMillis();
        return new Entry(path, isTask(node), key, state, started, now, now - started, reason, problem, null);
    }

    Entry withVerdict(Verdict judged) {
        return new Entry(path, task, key, state, started, ended, millis, reason, problem, judged);
    }

    Entry withMillis(long time) {
        return new Entry(path, task, key, state, started, ended, time, reason, problem, verdict);
    }

    private static boolean isTask(NodePlan node) {
        return node instanceof NodePlan.Tool || node instanceof NodePlan.Formula;
    }
}
