package org.simloom.executor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command to run.
 *
 * @param command     executable (absolute path) and arguments; no shell ever reads them
 * @param directory   an existing folder of its own; what the command prints goes to files in its {@code .simloom}
 * @param environment all variables it sees
 * @param limits      what its process tree may use
 * @param stopSteps   how it likes to be stopped, tried in order before the tree is killed
 */
public record ExecutionRequest(List<String> command, Path directory, Map<String, String> environment, Limits limits,
        List<StopStep> stopSteps) {
    public ExecutionRequest {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        stopSteps = List.copyOf(stopSteps);
    }
}
