package org.simloom.engine;

import java.nio.file.Path;
import java.util.Map;

import org.simloom.engine.internal.explain.Explainer;
import org.simloom.engine.internal.input.WorkflowInputs;
import org.simloom.engine.internal.plan.Prepared;
import org.simloom.engine.internal.run.Facilities;
import org.simloom.engine.internal.run.RunSession;
import org.simloom.engine.internal.run.Tools;
import org.simloom.engine.internal.slot.SlotPool;
import org.simloom.executor.Executor;
import org.simloom.store.Store;
import org.simloom.tool.Cancellation;
import org.simloom.tool.ToolCatalog;
import org.simloom.tool.ToolService;

/** Runs workflows. Thread-safe; runs of one engine share its slots. */
public final class Engine {
    private final ToolCatalog catalog;
    private final Executor executor;
    private final Map<String, String> environment;
    private final SlotPool slots;

    /**
     * @param catalog     tools of installed packs; those of a project come on top
     * @param executor    where tools run
     * @param environment what of it tools may see is for their descriptors to say
     * @param resources   what all tasks may use together
     */
    public Engine(ToolCatalog catalog, Executor executor, Map<String, String> environment, Resources resources) {
        this.catalog = catalog;
        this.executor = executor;
        this.environment = Map.copyOf(environment);
        this.slots = new SlotPool(resources);
    }

    /**
     * Runs a workflow and waits for its end. A run of the same workflow and inputs that was interrupted goes on
     * under its old number.
     *
     * @throws org.simloom.base.problem.ProblemException where it cannot even begin: {@code model.*}, {@code
     *         store.*}, {@code engine.*}, {@code tool.*}; a {@link ProblemsException} where several inputs are
     *         wrong, a {@link org.simloom.tool.ToolMissingException} where a tool is not installed
     */
    public RunResult run(RunRequest request, RunListener listener, Cancellation cancellation) {
        Prepared prepared = Prepared.of(request.workflow());
        try (Store store = prepared.project().openStore()) {
            Tools tools = tools(prepared);
            tools.require(prepared.level());
            try (Facilities facilities = new Facilities(prepared, store, slots, tools, false)) {
                WorkflowInputs inputs = new WorkflowInputs(facilities.reader(), prepared.file());
                return new RunSession(facilities).run(() -> inputs.read(prepared.level(), request.inputs()), listener,
                        cancellation, facilities::fence, RunSession.Kept.NOTHING);
            }
        }
    }

    /**
     * Prepares a workflow for many runs, which share its store and this engine's slots.
     *
     * @param cancellation stops all of them
     * @throws org.simloom.base.problem.ProblemException as {@link #run}
     */
    public Campaign open(Path workflow, Cancellation cancellation) {
        Prepared prepared = Prepared.of(workflow);
        Store store = prepared.project().openStore();
        try {
            Tools tools = tools(prepared);
            tools.require(prepared.level());
            return new Campaign(prepared, store, new Facilities(prepared, store, slots, tools, true), tools, cancellation,
                    slots.cores());
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * Tells what {@link #run} would do, without running any tool. What has no store yet gets one.
     *
     * @throws org.simloom.base.problem.ProblemException as {@link #run}
     */
    public Explanation explain(RunRequest request) {
        Prepared prepared = Prepared.of(request.workflow());
        try (Store store = prepared.project().openStore()) {
            return new Explainer(prepared, store, tools(prepared)).explain(request);
        }
    }

    private Tools tools(Prepared prepared) {
        return new Tools(new ToolService(catalog.withProject(prepared.project().folder()), executor, environment),
                prepared.project().folder());
    }
}
