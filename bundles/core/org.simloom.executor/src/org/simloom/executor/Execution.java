package org.simloom.executor;

/** A command that is running or has run. */
public interface Execution {
    /** The process at the root of its tree. */
    ProcessIdentity identity();

    /** Waits for the end. When this thread is interrupted, the command goes on. */
    ExecutionResult await() throws InterruptedException;

    /** Stops it: politely first, then the whole tree. Returns when nothing of it is left. May be called twice. */
    void cancel();
}
