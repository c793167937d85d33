package org.simloom.executor;

import java.time.Duration;
import java.util.List;

/** One polite way of asking a tool to stop, and how long it gets before the next one. */
public sealed interface StopStep {
    /** Time given to the tool to end. */
    Duration grace();

    /** Sends a signal, {@code INT} or {@code TERM}, to the tool's process group. */
    record Signal(String name, Duration grace) implements StopStep {
    }

    /** Writes a file into the tool's folder. */
    record WriteFile(String name, String content, Duration grace) implements StopStep {
    }

    /** Runs a command in the tool's folder. */
    record Run(List<String> command, Duration grace) implements StopStep {
    }
}
