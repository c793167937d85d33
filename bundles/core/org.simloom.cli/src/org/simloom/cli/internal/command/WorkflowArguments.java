package org.simloom.cli.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.simloom.cli.internal.Services;
import org.simloom.engine.RunRequest;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which workflow, with which inputs. */
final class WorkflowArguments {
    @Parameters(paramLabel = "WORKFLOW", index = "0", descriptionKey = "workflow")
    private String workflow;

    @Option(names = {"-i", "--input"}, paramLabel = "NAME=VALUE", descriptionKey = "input")
    private final Map<String, String> inputs = new LinkedHashMap<>();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    RunRequest request(Services services) {
        return new RunRequest(file(services), inputs);
    }

    Path file(Services services) {
        return services.workspace().workflow(workflow);
    }

    boolean isJson() {
        return json;
    }
}
