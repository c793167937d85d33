package org.simloom.executor.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;

import org.simloom.executor.Ending;
import org.simloom.executor.Execution;
import org.simloom.executor.ExecutionResult;
import org.simloom.executor.Limits;
import org.simloom.executor.ProcessIdentity;
import org.simloom.executor.StopStep;
import org.simloom.executor.Usage;

/** A command that an earlier process of ours started. */
public final class AttachedExecution implements Execution {
    private static final long FIRST_PAUSE = 10;
    private static final long LONGEST_PAUSE = 200;

    private final AttemptFiles files;
    private final Path directory;
    private final List<StopStep> stopSteps;
    private final ProcessIdentity identity;
    private final ProcessTree tree;
    private final Guard guard;
    private final long started = System.nanoTime();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public AttachedExecution(AttemptFiles files, Path directory, Limits limits, List<StopStep> stopSteps) {
        this.files = files;
        this.directory = directory;
        this.stopSteps = stopSteps;
        this.identity = files.identity();
        this.tree = ProcessTree.of(directory, identity);
        this.guard = new Guard(directory, limits, tree);
        guard.watch(this::isAlive);
    }

    private boolean isAlive() {
        return identity != null && ProcessTree.isAlive(identity);
    }

    @Override
    public ProcessIdentity identity() {
        return identity;
    }

    @Override
    public ExecutionResult await() throws InterruptedException {
        for (long pause = FIRST_PAUSE; isAlive(); pause = Math.min(LONGEST_PAUSE, 2 * pause)) {
            Thread.sleep(pause);
        }
        OptionalInt code = files.exitCode();
        Ending ending = guard.broken() != null ? guard.broken() : cancelled.get() ? Ending.CANCELLED
                : code.isEmpty() ? Ending.LOST : LocalExecution.ending(code.getAsInt());
        tree.kill();
        return new ExecutionResult(ending, code.orElse(-1), new Usage(
                Duration.ofNanos(System.nanoTime() - started), files.cpu(), guard.peakMemory()));
    }

    @Override
    public void cancel() {
        if (isAlive()) {
            cancelled.set(true);
            Stopper.stop(identity.pid(), directory, stopSteps, tree, this::isAlive);
        }
    }
}
