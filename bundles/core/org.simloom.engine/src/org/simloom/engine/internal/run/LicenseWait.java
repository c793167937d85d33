package org.simloom.engine.internal.run;

import java.time.Duration;

import org.simloom.model.tool.LicenseRule;

/** How long a task waits for a licence: longer every time, up to a limit. */
final class LicenseWait {
    private static final double FIRST = 10;
    private static final double LONGEST = 300;

    private final double longest;
    private final double giveUpAfter;
    private final long begin = System.nanoTime();
    private double next;

    /**
     * @param rule the tool's rule, or {@code null} for the usual times
     */
    LicenseWait(LicenseRule rule) {
        next = rule == null ? FIRST : Math.max(0.01, rule.getInitialDelay());
        longest = rule == null ? LONGEST : Math.max(next, rule.getMaximumDelay());
        giveUpAfter = rule == null ? 0 : rule.getGiveUpAfter();
    }

    /** Whether waiting has taken as long as it may. */
    boolean isOver() {
        return giveUpAfter > 0 && (System.nanoTime() - begin) / 1e9 >= giveUpAfter;
    }

    /** The next delay. */
    Duration next() {
        Duration delay = Duration.ofMillis(Math.round(next * 1000));
        next = Math.min(longest, next * 2);
        return delay;
    }
}
