package org.simloom.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueType;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.input.InputReader;
import org.simloom.engine.internal.input.WorkflowInputs;
import org.simloom.engine.internal.plan.Level;
import org.simloom.engine.internal.plan.NodePlan;
import org.simloom.engine.internal.plan.PlanDigest;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.engine.internal.plan.Prepared;
import org.simloom.engine.internal.run.Facilities;
import org.simloom.engine.internal.run.RunSession;
import org.simloom.engine.internal.run.ToolAccess;
import org.simloom.engine.internal.value.Fitting;
import org.simloom.store.Store;
import org.simloom.tool.CancelSource;
import org.simloom.tool.Cancellation;
import org.simloom.tool.KeyPart;
import org.simloom.tool.ToolMissingException;

/**
 * Many runs of one workflow: it is read once, and all share one store. Each is a run as any other, in the same slots.
 * Thread-safe.
 */
public final class Campaign implements AutoCloseable {
    /** Enough to fill the commits of the store, where runs take no slots. */
    private static final int QUICK_AT_ONCE = 1_024;
    /** So many runs for every core, so that none idles while one run goes from task to task. */
    private static final int RUNS_PER_CORE = 2;

    private final Prepared prepared;
    private final Store store;
    private final Facilities facilities;
    private final ToolAccess tools;
    private final int cores;
    private final Set<CancelSource> active = ConcurrentHashMap.newKeySet();
    private final Cancellation cancellation;

    Campaign(Prepared prepared, Store store, Facilities facilities, ToolAccess tools, Cancellation cancellation, int cores) {
        this.prepared = prepared;
        this.store = store;
        this.facilities = facilities;
        this.tools = tools;
        this.cores = cores;
        this.cancellation = cancellation;
        cancellation.onRequest(() -> active.forEach(CancelSource::request));
    }

    /** The store of the project. */
    public Store store() {
        return store;
    }

    /** How many runs it is worth to have going at the same time. */
    public int parallel() {
        return quick(prepared.level()) ? QUICK_AT_ONCE : RUNS_PER_CORE * cores;
    }

    private static boolean quick(Level level) {
        return level.nodes().stream().allMatch(node -> switch (node) {
            case NodePlan.Tool tool -> false;
            case NodePlan.Formula formula -> true;
            case NodePlan.Each each -> quick(each.body());
            case NodePlan.Loop loop -> quick(loop.body());
            case NodePlan.Choice choice -> choice.options().stream().allMatch(option -> quick(option.body()));
            case NodePlan.Nested nested -> quick(nested.body());
        });
    }

    /**
     * A digest of all that the outputs depend on besides the inputs: tasks, expressions, templates, scripts, tools and
     * their versions.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String digest() {
        return PlanDigest.of(prepared.level(), tool -> {
            try {
                return tools.node(tool).parts().stream().map(Campaign::text).collect(Collectors.joining("\n"));
            } catch (ToolMissingException e) {
                return e.problem().code(); // of a branch that may never be taken
            }
        });
    }

    private static String text(KeyPart part) {
        return part.kind() + " " + part.name() + " " + part.digest();
    }

    /**
     * The values of all inputs: those given, and defaults.
     *
     * @param given what is given, by name
     * @throws ProblemsException with everything that is wrong
     */
    public Map<String, Value> inputs(Map<String, Value> given) {
        return new WorkflowInputs(facilities.reader(), prepared.file()).complete(prepared.level(), given);
    }

    /**
     * The value of an input by a number in its unit, exactly.
     *
     * @throws ProblemException {@code engine.value.*} where the input cannot take it
     */
    public Value value(String input, double number) {
        PortSpec port = port(input);
        Value value = port.type() == ValueType.INTEGER ? new IntegerValue(Math.round(number))
                : new RealValue(number, port.unit());
        return Fitting.fit(port, value, where(input));
    }

    /**
     * The value of an input by what a person types.
     *
     * @throws ProblemException {@code value.*}, {@code engine.input.*}, {@code engine.value.*}
     */
    public Value value(String input, String text) {
        InputReader reader = facilities.reader();
        return reader.read(port(input), text, null, where(input));
    }

    private PortSpec port(String input) {
        PortSpec port = prepared.level().input(input);
        if (port == null) {
            List<String> known = prepared.level().inputs().stream().map(PortSpec::name).toList();
            throw Problems.of("input.unknown", where(input), input, String.join(", ", known));
        }
        return port;
    }

    private Location where(String input) {
        return Location.element(prepared.file(), input);
    }

    /**
     * Runs the workflow once and waits for its end, as {@link Engine#run} does.
     *
     * @param inputs the values of all inputs, of {@link #inputs}
     */
    public RunResult run(Map<String, Value> inputs, RunListener listener) {
        return run(inputs, listener, RunSession.Kept.NOTHING::submit);
    }

    /**
     * As {@link #run(Map, RunListener)}, and has something else written right behind the run's end. One wait serves both.
     *
     * @param kept has it written without waiting; the future completes when it is durable
     */
    public RunResult run(Map<String, Value> inputs, RunListener listener, Function<RunResult, CompletableFuture<?>> kept) {
        Map<String, Value> ordered = new LinkedHashMap<>(inputs);
        CancelSource cancel = new CancelSource();
        active.add(cancel);
        try {
            if (cancellation.requested()) {
                cancel.request();
            }
            return new RunSession(facilities).run(() -> ordered, listener, cancel, () -> {
                // what dead processes left may still be gone on with by another run
            }, kept::apply);
        } finally {
            active.remove(cancel);
        }
    }

    /** Kills what dead processes left and no run went on with, and closes the store. */
    @Override
    public void close() {
        try (store; facilities) {
            facilities.fence();
        }
    }
}
