package org.simloom.engine;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to be run or explained.
 *
 * @param workflow the {@code .simflow} file
 * @param inputs   texts by name of the workflow's input, as a person types them ({@code 22 mm}); for a file
 *                 or folder its path, absolute or relative to the working directory, then to the project
 */
public record RunRequest(Path workflow, Map<String, String> inputs) {
    public RunRequest {
        inputs = Map.copyOf(inputs);
    }

    /** A request that leaves every input at its default. */
    public static RunRequest of(Path workflow) {
        return new RunRequest(workflow, Map.of());
    }

    /** The same with one more input. */
    public RunRequest with(String name, String text) {
        Map<String, String> more = new LinkedHashMap<>(inputs);
        more.put(name, text);
        return new RunRequest(workflow, more);
    }
}
