package org.simloom.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.VectorValue;
import org.simloom.executor.LocalExecutor;
import org.simloom.store.TaskState;
import org.simloom.tool.Cancellation;
import org.simloom.tool.ToolCatalog;

/** An engine with real processes and a real store, on an empty project. */
abstract class EngineFixture {
    @TempDir
    Path folder;

    final List<String> events = Collections.synchronizedList(new ArrayList<>());
    final RunListener recorder = new RunListener() {
        @Override
        public void task(TaskEvent event) {
            if (event.state() != TaskState.RUNNING && event.state() != TaskState.WAITING) {
                events.add(event.path() + " " + event.state());
            }
        }
    };

    static Engine engine() {
        return engine(new Resources(4, 8_000, Map.of("token", 1)));
    }

    static Engine engine(Resources resources) {
        return new Engine(new ToolCatalog(List.of(), Map.of(), Map.of()), new LocalExecutor(), System.getenv(),
                resources);
    }

    Path project() {
        return folder.resolve("project");
    }

    RunResult run(Path workflow, String... inputs) {
        events.clear();
        return engine().run(request(workflow, inputs), recorder, Cancellation.NEVER);
    }

    static RunRequest request(Path workflow, String... inputs) {
        RunRequest request = RunRequest.of(workflow);
        for (String input : inputs) {
            String[] parts = input.split("=", 2);
            request = request.with(parts[0], parts[1]);
        }
        return request;
    }

    static double real(RunResult result, String output) {
        return switch (result.outputs().get(output)) {
            case RealValue value -> value.value();
            case IntegerValue value -> value.value();
            case null -> throw new AssertionError(output + " is missing: " + result);
            default -> throw new AssertionError(result.outputs());
        };
    }

    static double[] vector(RunResult result, String output) {
        return ((VectorValue) result.outputs().get(output)).values();
    }

    /** Lines of a file that scripts append to: one a run of theirs. */
    static long lines(Path log) throws IOException {
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }
}
