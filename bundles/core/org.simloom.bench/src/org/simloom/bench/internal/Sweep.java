package org.simloom.bench.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.simloom.base.problem.Location;
import org.simloom.base.values.VectorValue;
import org.simloom.bench.BenchContext;
import org.simloom.engine.Engine;
import org.simloom.engine.Resources;
import org.simloom.engine.RunListener;
import org.simloom.engine.RunRequest;
import org.simloom.engine.RunResult;
import org.simloom.executor.LocalExecutor;
import org.simloom.store.RunState;
import org.simloom.tool.Cancellation;
import org.simloom.tool.ToolCatalog;

/** Runs the workflows that are measured on, and makes sure that they did what they must. */
final class Sweep {
    private final Path workflow;
    private final Engine engine;

    Sweep(Path workflow, BenchContext context) {
        this.workflow = workflow;
        this.engine = new Engine(new ToolCatalog(List.of(), Map.of(), Map.of()), new LocalExecutor(), context.environment(),
                new Resources(context.cores(), Long.MAX_VALUE, Map.of()));
    }

    /** Runs it: all tasks must be computed. */
    void compute(int count) {
        RunResult result = run();
        require(result.counts().executed() == count, result);
    }

    /** Runs it again: nothing may be computed. */
    void again(int count) {
        RunResult result = run();
        require(result.counts().cached() == count && result.counts().executed() == 0, result);
    }

    private RunResult run() {
        RunResult result = engine.run(RunRequest.of(workflow), RunListener.NONE, Cancellation.NEVER);
        require(result.state() == RunState.SUCCEEDED, result);
        if (result.outputs().get("ys") instanceof VectorValue ys) {
            double[] values = ys.values();
            for (int i = 0; i < values.length; i++) {
                require(values[i] == i + 2, result);
            }
        }
        return result;
    }

    private void require(boolean holds, RunResult result) {
        if (!holds) {
            throw Texts.problem("wrong", Location.file(workflow), result.state() + " " + result.counts() + " "
                    + result.problems());
        }
    }
}
