package org.simloom.diagram;

import java.time.Duration;

/**
 * How a node does in a run, or will do in the next one.
 *
 * @param progress how much is done, from 0 to 1; NaN where that is not known
 * @param duration how long it has taken; {@code null} where it has not begun
 * @param reason   why it is in that state, in the user's language; empty where there is nothing to say
 */
public record NodeState(State state, double progress, Duration duration, String reason) {
    /** States of nodes. */
    public enum State {
        WAITING, RUNNING, SUCCEEDED, CACHED, FAILED, SKIPPED, CANCELLED, FALLBACK,
        /** Not in a run: the next one will have to do it. */
        WILL_RUN,
        /** Not in a run: the next one will take it from the store. */
        WILL_BE_CACHED
    }

    public NodeState {
        reason = reason == null ? "" : reason;
    }
}
