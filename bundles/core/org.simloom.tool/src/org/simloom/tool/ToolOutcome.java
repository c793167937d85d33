package org.simloom.tool;

import java.util.Map;

import org.simloom.base.problem.Problem;
import org.simloom.executor.ExecutionResult;

/**
 * How an attempt came out.
 *
 * @param state     its end
 * @param verdict   what it is judged by; without evidence where nothing was judged
 * @param outputs   every output; empty unless it succeeded
 * @param execution how the process ended; {@code null} where none was started
 * @param problem   why it did not succeed, or {@code null}
 */
public record ToolOutcome(State state, Verdict verdict, Map<String, Output> outputs, ExecutionResult execution,
        Problem problem) {
    /** End of an attempt. */
    public enum State {
        SUCCEEDED, FAILED, CANCELLED,
        /** A licence was not free: to be tried again later. */
        LICENSE_UNAVAILABLE,
        /** Nobody saw the end of the process: to be tried again. */
        LOST
    }
}
