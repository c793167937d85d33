package org.simloom.runs.ui.internal.view;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Work that is done a few milliseconds at a time, so that thousands of lines do not stop the window. On one thread only.
 */
final class Slices {
    /** Half of what passes between two pictures of a screen: as much again may be drawn. */
    static final long MOST_NANOS = 8_000_000;

    private final long mostNanos;
    private final BooleanSupplier step;
    private final Consumer<Runnable> later;
    private final LongSupplier clock;
    private final Consumer<RuntimeException> failed;
    private boolean goesOn;

    /**
     * @param mostNanos for how long it may go on at a time; one step is always done
     * @param step      does a little, and tells whether there is more to do
     * @param later     runs what is given to it on the same thread, after what else waits there
     * @param clock     nanoseconds
     * @param failed    is told of a step that fails; those after it are done all the same
     */
    Slices(long mostNanos, BooleanSupplier step, Consumer<Runnable> later, LongSupplier clock, Consumer<RuntimeException> failed) {
        this.mostNanos = mostNanos;
        this.step = step;
        this.later = later;
        this.clock = clock;
        this.failed = failed;
    }

    /** There is something to do: begins at once, unless it goes on anyway. */
    void begin() {
        if (!goesOn) {
            work();
        }
    }

    private void work() {
        long end = clock.getAsLong() + mostNanos;
        boolean more = step();
        while (more && clock.getAsLong() < end) {
            more = step();
        }
        goesOn = more;
        if (more) {
            later.accept(this::work);
        }
    }

    private boolean step() {
        try {
            return step.getAsBoolean();
        } catch (RuntimeException e) {
            failed.accept(e);
            return true;
        }
    }
}
