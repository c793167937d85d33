package org.simloom.engine.internal.run;

import java.util.List;

import org.simloom.base.l10n.Message;
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
 * @param reasons why it runs, or what it did; may be empty
 */
record Entry(String path, boolean task, String key, TaskState state, long started, long ended, long millis,
        List<Message> reasons, Problem problem, Verdict verdict) {

    static Entry running(String path, NodePlan node, String key, List<Message> reasons) {
        return new Entry(path, isTask(node), key, TaskState.RUNNING, System.currentTimeMillis(), 0, 0, reasons, null, null);
    }

    static Entry waiting(String path, NodePlan node, String key, List<Message> reasons) {
        return new Entry(path, isTask(node), key, TaskState.WAITING, System.currentTimeMillis(), 0, 0, reasons, null, null);
    }

    static Entry skipped(String path, NodePlan node) {
        return ended(path, node, null, TaskState.SKIPPED, System.currentTimeMillis(), List.of(), null);
    }

    static Entry ended(String path, NodePlan node, String key, TaskState state, long started, List<Message> reasons,
            Problem problem) {
        long now = System.currentTimeMillis();
        return new Entry(path, isTask(node), key, state, started, now, now - started, reasons, problem, null);
    }

    Entry withVerdict(Verdict judged) {
        return new Entry(path, task, key, state, started, ended, millis, reasons, problem, judged);
    }

    Entry withMillis(long time) {
        return new Entry(path, task, key, state, started, ended, time, reasons, problem, verdict);
    }

    private static boolean isTask(NodePlan node) {
        return node instanceof NodePlan.Tool || node instanceof NodePlan.Formula;
    }
}
