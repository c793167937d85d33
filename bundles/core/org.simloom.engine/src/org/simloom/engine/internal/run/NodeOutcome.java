package org.simloom.engine.internal.run;

import java.util.Map;

import org.simloom.base.problem.Problem;
import org.simloom.base.values.Value;

/**
 * How a node ended.
 *
 * @param outputs what it gave; empty unless DONE
 * @param problem why it failed; {@code null} unless FAILED
 */
record NodeOutcome(Kind kind, Map<String, Value> outputs, Problem problem) {
    static final NodeOutcome SKIPPED = new NodeOutcome(Kind.SKIPPED, Map.of(), null);
    static final NodeOutcome STOPPED = new NodeOutcome(Kind.STOPPED, Map.of(), null);

    enum Kind {
        DONE,
        /** It failed, and this is the end of the scope it is in. */
        FAILED,
        /** Left out; what needs it is left out as well. */
        SKIPPED,
        /** Not run, or given up, because the run is stopping. */
        STOPPED
    }

    static NodeOutcome done(Map<String, Value> outputs) {
        return new NodeOutcome(Kind.DONE, outputs, null);
    }

    static NodeOutcome failed(Problem problem) {
        return new NodeOutcome(Kind.FAILED, Map.of(), problem);
    }

    boolean isDone() {
        return kind == Kind.DONE;
    }
}
