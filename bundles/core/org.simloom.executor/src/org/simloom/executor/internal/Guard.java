package org.simloom.executor.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.simloom.executor.Ending;
import org.simloom.executor.Limits;

/** Watches a process tree and kills it when it breaks a limit. */
final class Guard {
    private static final long FIRST_PAUSE = 20;
    private static final long LONGEST_PAUSE = 500;

    private final Path directory;
    private final Limits limits;
    private final ProcessTree tree;
    private final long started = System.nanoTime();
    private final AtomicReference<Ending> broken = new AtomicReference<>();
    private volatile long peakMemory;

    Guard(Path directory, Limits limits, ProcessTree tree) {
        this.directory = directory;
        this.limits = limits;
        this.tree = tree;
    }

    /** Watches in the background as long as {@code alive}. */
    void watch(BooleanSupplier alive) {
        Thread.ofVirtual().name("guard " + directory).start(() -> {
            long pause = FIRST_PAUSE;
            while (pause(pause) && alive.getAsBoolean()) {
                Ending ending = look();
                if (ending != null && alive.getAsBoolean() && broken.compareAndSet(null, ending)) {
                    tree.kill();
                }
                pause = Math.min(LONGEST_PAUSE, pause * 3 / 2);
            }
        });
    }

    private Ending look() {
        long memory = tree.residentBytes();
        peakMemory = Math.max(peakMemory, memory);
        if (limits.memoryBytes() > 0 && memory > limits.memoryBytes()) {
            return Ending.OUT_OF_MEMORY;
        }
        if (!limits.wallTime().isZero() && System.nanoTime() - started > limits.wallTime().toNanos()) {
            return Ending.OUT_OF_TIME;
        }
        return limits.diskBytes() > 0 && size(directory) > limits.diskBytes() ? Ending.OUT_OF_DISK : null;
    }

    /** The limit it broke, or {@code null}. */
    Ending broken() {
        return broken.get();
    }

    /** Largest resident memory seen, in bytes. */
    long peakMemory() {
        return peakMemory;
    }

    private static boolean pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // a file went away while it was looked at; there is a next time
        }
    }
}
