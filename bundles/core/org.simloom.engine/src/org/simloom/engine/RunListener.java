package org.simloom.engine;

import java.util.Map;

import org.simloom.base.problem.Problem;
import org.simloom.store.TaskState;
import org.simloom.tool.Verdict;

/**
 * Is told what happens in a run, one call at a time, in order, on a thread of the engine. Slow listeners
 * do not slow the run down; what they throw is logged and changes nothing.
 */
public interface RunListener {
    /** Hears nothing. */
    RunListener NONE = new RunListener() {
    };

    /**
     * The run has begun.
     *
     * @param resumed whether it goes on with an interrupted one of the same workflow and inputs
     */
    default void started(long run, boolean resumed) {
    }

    /** A task has changed its state. */
    default void task(TaskEvent event) {
    }

    /**
     * A running tool tells how far it is.
     *
     * @param fraction   from 0 to 1; negative where not known
     * @param text       short status line; may be empty
     * @param quantities what was read, by name, such as a residual
     */
    default void progress(String path, double fraction, String text, Map<String, Double> quantities) {
    }

    /** Something a person should know; errors end the run, or did so already. */
    default void problem(Problem problem) {
    }

    /** The run has ended; nothing follows. */
    default void ended(RunResult result) {
    }

    /**
     * A change of a task's state.
     *
     * @param path    such as {@code sweep[3]/solve}
     * @param state   its new state
     * @param task    whether it is a task; otherwise a loop, branch or sub-workflow
     * @param reason  why it runs, or what it did, in the user's language; may be empty
     * @param verdict the evidence, where a tool was judged; otherwise {@code null}
     * @param millis  how long it took to compute; 0 before its end
     * @param problem why it failed, or {@code null}
     */
    record TaskEvent(String path, TaskState state, boolean task, String reason, Verdict verdict,
            long millis, Problem problem) {
    }
}
