package org.simloom.store;

/**
 * A run.
 *
 * @param id       number, ascending
 * @param workflow file of the workflow, relative to the project
 * @param inputs   inputs as JSON
 * @param state    its state; INTERRUPTED where its process is gone without having said so
 * @param started  milliseconds since 1970
 * @param ended    likewise; 0 while it runs
 * @param owner    the process that runs or ran it
 * @param outputs  outputs as JSON, or {@code null}
 * @param problem  why it failed, as it is said when read; {@code null} where it did not
 */
public record RunRecord(long id, String workflow, String inputs, RunState state, long started, long ended,
        Owner owner, String outputs, String problem) {
}
