package org.simloom.study;

/** How a study stands. */
public enum StudyState {
    /** A process is running it. */
    RUNNING,
    /** Its method came to its end. */
    SUCCEEDED,
    /** It could not go on. */
    FAILED,
    /** A user stopped it. */
    CANCELLED,
    /** The process that ran it is gone; running it again goes on. */
    INTERRUPTED
}
