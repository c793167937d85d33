package org.simloom.runs.ui;

/**
 * What tells of a run or of a task of it. The platform adapts it to {@link RunReference}, so that the commands for
 * runs work on it and other views can follow it.
 */
public interface RunReferenced {
    /** The run or task; {@code null} where there is none yet. */
    RunReference reference();

    /** File of the workflow, relative to the project; {@code null} where that is not known. */
    default String workflow() {
        return null;
    }

    /** Whether the run goes on, as far as is known. */
    default boolean isRunning() {
        return false;
    }
}
