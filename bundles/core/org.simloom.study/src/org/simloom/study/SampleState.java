package org.simloom.study;

/** What has become of a sample. */
public enum SampleState {
    /** It will run. */
    PLANNED,
    /** It runs now. */
    RUNNING,
    /** Its run succeeded. */
    SUCCEEDED,
    /** Its run failed. */
    FAILED,
    /** A condition between the variables forbids it; it was not run. */
    SKIPPED
}
