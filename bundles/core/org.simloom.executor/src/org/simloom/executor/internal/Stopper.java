package org.simloom.executor.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.simloom.executor.StopStep;

/** Asks a command to stop in the ways it likes, then kills its tree. */
final class Stopper {
    private static final long PAUSE_MILLISECONDS = 20;
    /** The shell's own kill: the program of that name is not on every system. */
    private static final String KILL = "kill -s \"$1\" -- \"$2\"";

    private Stopper() {
    }

    static void stop(long pid, Path directory, List<StopStep> steps, ProcessTree tree, BooleanSupplier alive) {
        for (StopStep step : steps) {
            if (!alive.getAsBoolean()) {
                break;
            }
            ask(step, pid, directory);
            await(step.grace(), alive);
        }
        tree.kill();
    }

    private static void ask(StopStep step, long pid, Path directory) {
        try {
            switch (step) {
                case StopStep.Signal signal -> run(List.of("/bin/sh", "-c", KILL, "kill", signal.name(), "-" + pid), directory,
                        signal.grace());
                case StopStep.WriteFile file -> Files.writeString(directory.resolve(file.name()), file.content());
                case StopStep.Run run -> run(run.command(), directory, run.grace());
            }
        } catch (IOException e) {
            // the next step, and in the end the kill, stop it
        }
    }

    private static void run(List<String> command, Path directory, Duration patience) throws IOException {
        Process process = new ProcessBuilder(command).directory(directory.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private static void await(Duration grace, BooleanSupplier alive) {
        long end = System.nanoTime() + grace.toNanos();
        while (alive.getAsBoolean() && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(PAUSE_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
