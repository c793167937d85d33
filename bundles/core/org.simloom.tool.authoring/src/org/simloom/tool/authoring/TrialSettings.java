package org.simloom.tool.authoring;

import java.time.Duration;

import org.simloom.tool.Cancellation;

/**
 * How trials are made.
 *
 * @param time         longest duration of one
 * @param listener     follows them
 * @param cancellation stops them
 */
public record TrialSettings(Duration time, TrialListener listener, Cancellation cancellation) {
    /** Long enough for what a person waits for, short enough for a command that never ends. */
    public static final Duration USUAL_TIME = Duration.ofSeconds(60);

    /** Without anybody who follows or stops them. */
    public static TrialSettings quiet() {
        return new TrialSettings(USUAL_TIME, TrialListener.NONE, Cancellation.NEVER);
    }
}
