package org.simloom.bench.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the UI thread keeps others waiting: every few milliseconds something is asked of it, and what
 * passes until it answers is how long it was busy, with whatever the machine and the Java virtual machine did
 * meanwhile. May be begun and stopped on any thread but the UI thread's own stops it only once it answers again.
 */
public final class Heartbeat {
    private static final long BEAT_MILLIS = 5;
    private static final long WATCH_MILLIS = 10;
    private static final long SUSPICIOUS_MILLIS = 60;

    private final Display display;
    private final List<Double> waits = new ArrayList<>();
    private final List<StackTraceElement[]> longest = new ArrayList<>();
    private final List<StackTraceElement[]> current = new ArrayList<>();
    private final Thread beating;
    private final Thread watching;
    private volatile long asked;
    private double longestMillis;

    private Heartbeat(Display display) {
        this.display = display;
        beating = Thread.ofPlatform().daemon().name("heartbeat").start(this::beat);
        watching = Thread.ofPlatform().daemon().name("heartbeat watch").start(this::watch);
    }

    /** Begins to measure. */
    public static Heartbeat begin(Display display) {
        return new Heartbeat(display);
    }

    private void beat() {
        try {
            while (!Thread.interrupted()) {
                long begin = System.nanoTime();
                asked = begin;
                display.syncExec(() -> { });
                asked = 0;
                add((System.nanoTime() - begin) / 1e6);
                Thread.sleep(BEAT_MILLIS);
            }
        } catch (InterruptedException | SWTException e) {
            // measured, or the window is gone
        }
    }

    private synchronized void add(double millis) {
        waits.add(millis);
        if (millis > longestMillis) {
            longestMillis = millis;
            longest.clear();
            longest.addAll(current);
        }
        current.clear();
    }

    /** Looks what the UI thread does while it answers nobody. */
    private void watch() {
        try {
            while (!Thread.interrupted()) {
                long since = asked;
                if (since != 0 && (System.nanoTime() - since) / 1_000_000 > SUSPICIOUS_MILLIS) {
                    StackTraceElement[] stack = display.getThread().getStackTrace();
                    synchronized (this) {
                        current.add(stack);
                    }
                }
                Thread.sleep(WATCH_MILLIS);
            }
        } catch (InterruptedException | SWTException e) {
            // measured, or the window is gone
        }
    }

    /** Ends measuring. */
    public Blocks stop() {
        beating.interrupt();
        watching.interrupt();
        synchronized (this) {
            return new Blocks(waits.stream().mapToDouble(Double::doubleValue).toArray(), List.copyOf(longest));
        }
    }
}
