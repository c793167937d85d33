package org.simloom.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Problem;
import org.simloom.base.values.Value;
import org.simloom.store.RunState;

/**
 * How a run ended. What its tasks did in detail is told by {@link History}.
 *
 * @param runId    number of the run
 * @param state    SUCCEEDED, FAILED or CANCELLED; a run that had to skip something or use fallback values
 *                 has SUCCEEDED, with warnings among the problems
 * @param outputs  the workflow's outputs by name, in the model's order; those not computed are left out
 * @param counts   how many tasks did what
 * @param problems what went wrong, errors first, then warnings
 * @param resumed  whether it went on with an interrupted run
 * @param duration wall-clock time
 */
public record RunResult(long runId, RunState state, Map<String, Value> outputs, Counts counts,
        List<Problem> problems, boolean resumed, Duration duration) {

    /**
     * Tasks by what happened to them; loops and branches are not counted, what they run is.
     *
     * @param executed computed in this run
     * @param cached   taken from the store
     * @param fallback failed and replaced by fallback values
     * @param failed   failed
     * @param skipped  left out because they, or something they need, failed
     */
    public record Counts(long executed, long cached, long fallback, long failed, long skipped) {
    }
}
