package org.simloom.executor;

import java.nio.file.Path;
import java.util.List;

import org.simloom.base.problem.ProblemException;

/** Runs commands somewhere: on this machine, or on a cluster. */
public interface Executor {
    /**
     * Starts a command.
     *
     * @throws ProblemException {@code executor.missing}, {@code executor.folder}, {@code executor.argument} or
     *         {@code executor.start}
     */
    Execution start(ExecutionRequest request);

    /**
     * Takes over what an earlier process of ours started in a folder: waits for it if it still runs, gives its
     * result if it has ended, {@link Ending#LOST} if nobody saw the end.
     */
    Execution attach(Path directory, Limits limits, List<StopStep> stopSteps);

    /** Kills whatever is left of what was started in a folder. */
    void fence(Path directory);
}
