package org.simloom.executor.internal;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import org.simloom.executor.Ending;
import org.simloom.executor.Execution;
import org.simloom.executor.ExecutionRequest;
import org.simloom.executor.ExecutionResult;
import org.simloom.executor.ProcessIdentity;
import org.simloom.executor.Usage;

/** A command that is a child of this process. */
public final class LocalExecution implements Execution {
    private static final int LAST_SIGNAL = 31;

    private final Process process;
    private final ExecutionRequest request;
    private final AttemptFiles files;
    private final ProcessIdentity identity;
    private final ProcessTree tree;
    private final Guard guard;
    private final long started = System.nanoTime();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReentrantLock stopping = new ReentrantLock();

    public LocalExecution(Process process, ExecutionRequest request, AttemptFiles files) {
        this.process = process;
        this.request = request;
        this.files = files;
        this.identity = new ProcessIdentity(process.pid(), ProcessTree.startTicks(process.pid()));
        this.tree = ProcessTree.of(request.directory(), identity);
        this.guard = new Guard(request.directory(), request.limits(), tree);
        guard.watch(process::isAlive);
    }

    @Override
    public ProcessIdentity identity() {
        return identity;
    }

    @Override
    public ExecutionResult await() throws InterruptedException {
        try {
            process.onExit().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e); // waiting for a process does not fail
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - started);
        int code = files.exitCode().orElse(process.exitValue());
        Ending ending = guard.broken() != null ? guard.broken() : cancelled.get() ? Ending.CANCELLED : ending(code);
        // what a command leaves running must not work on in its folder
        tree.kill();
        return new ExecutionResult(ending, code, new Usage(wall, files.cpu(), guard.peakMemory()));
    }

    /** Shells, and Java, give a death by signal as 128 plus the signal. */
    static Ending ending(int code) {
        return code > 128 && code <= 128 + LAST_SIGNAL ? Ending.SIGNALLED : Ending.EXITED;
    }

    @Override
    public void cancel() {
        stopping.lock();
        try {
            if (process.isAlive()) {
                cancelled.set(true);
                Stopper.stop(process.pid(), request.directory(), request.stopSteps(), tree, process::isAlive);
            }
        } finally {
            stopping.unlock();
        }
    }
}
