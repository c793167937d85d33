package org.simloom.engine.internal.plan;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.simloom.model.workflow.FailureAction;
import org.simloom.model.workflow.FailurePolicy;

/**
 * What happens when a node fails.
 *
 * @param attempts  attempts in all, at least 1
 * @param delay     before the second attempt
 * @param backoff   factor on the delay after every attempt
 * @param last      what follows the last attempt; never RETRY
 * @param fallbacks for FALLBACK, the texts of the outputs' values
 */
public record Policy(int attempts, Duration delay, double backoff, FailureAction last, Map<String, String> fallbacks) {
    /** The policy of a node that has none. */
    public static final Policy ABORT = new Policy(1, Duration.ZERO, 1, FailureAction.ABORT, Map.of());

    /** Reads a policy; {@code null} gives {@link #ABORT}. */
    public static Policy of(FailurePolicy model) {
        if (model == null) {
            return ABORT;
        }
        Map<String, String> fallbacks = new LinkedHashMap<>();
        model.getFallbacks().forEach(f -> {
            if (f.getOutput() != null) {
                fallbacks.put(f.getOutput().getName(), f.getValue());
            }
        });
        boolean retry = model.getAction() == FailureAction.RETRY;
        FailureAction last = retry ? model.getAfterRetries() : model.getAction();
        return new Policy(retry ? Math.max(1, model.getMaximumAttempts()) : 1,
                Duration.ofMillis(Math.round(Math.max(0, model.getDelay()) * 1000)), Math.max(1, model.getBackoff()),
                last == FailureAction.RETRY ? FailureAction.ABORT : last, Map.copyOf(fallbacks));
    }

    /** How long to wait before attempt {@code n} (from 2). */
    public Duration delayBefore(int n) {
        double millis = delay.toMillis() * Math.pow(backoff, n - 2);
        return Duration.ofMillis((long) Math.min(millis, Duration.ofHours(1).toMillis()));
    }
}
