package org.simloom.store;

/** State of a run. */
public enum RunState {
    RUNNING, SUCCEEDED, FAILED, CANCELLED,
    /** Its process ended without saying how; running it again goes on where it stopped. */
    INTERRUPTED
}
