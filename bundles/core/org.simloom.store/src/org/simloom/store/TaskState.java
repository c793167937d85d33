package org.simloom.store;

/** State of a task within a run. */
public enum TaskState {
    WAITING, RUNNING, SUCCEEDED,
    /** Its outputs were taken from the store. */
    CACHED,
    /** It failed and its fallback values were taken. */
    FALLBACK,
    FAILED, SKIPPED, CANCELLED;

    /** Whether its outputs can be used. */
    public boolean hasOutputs() {
        return this == SUCCEEDED || this == CACHED || this == FALLBACK;
    }
}
