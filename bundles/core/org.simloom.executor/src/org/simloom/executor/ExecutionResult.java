package org.simloom.executor;

/**
 * The end of an execution.
 *
 * @param ending   how it ended
 * @param exitCode its exit code; -1 where there is none
 * @param usage    what it used
 */
public record ExecutionResult(Ending ending, int exitCode, Usage usage) {
}
