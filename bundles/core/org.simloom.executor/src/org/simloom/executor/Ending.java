package org.simloom.executor;

/** How an execution came to its end. */
public enum Ending {
    /** By itself, with an exit code. */
    EXITED,
    /** By a signal from outside or a crash; the exit code is 128 plus the signal. */
    SIGNALLED,
    /** Because somebody cancelled it. */
    CANCELLED,
    /** Its time was up. */
    OUT_OF_TIME,
    /** It used more memory than allowed. */
    OUT_OF_MEMORY,
    /** It wrote more than allowed. */
    OUT_OF_DISK,
    /** Nobody saw it end: the machine or its watcher went down. */
    LOST
}
