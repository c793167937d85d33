package org.simloom.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.units.Units;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.RequirementStatus.State;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.input.InputReader;
import org.simloom.engine.internal.input.WorkflowInputs;
import org.simloom.engine.internal.plan.Prepared;
import org.simloom.engine.internal.plan.Unknowns;
import org.simloom.engine.internal.run.Staleness;
import org.simloom.model.base.Allowable;
import org.simloom.model.io.ModelFiles;
import org.simloom.model.process.ProcessPlan;
import org.simloom.model.process.ProcessStep;
import org.simloom.model.product.Binding;
import org.simloom.model.product.LoadCase;
import org.simloom.model.product.ParameterOverride;
import org.simloom.model.product.Product;
import org.simloom.model.product.Requirement;
import org.simloom.model.product.Verification;
import org.simloom.store.RunRecord;
import org.simloom.store.RunState;
import org.simloom.store.Store;

/**
 * Tells how the requirements of products and of steps of processes stand by the runs in the store. Nothing is run for it.
 *
 * <p>A requirement that a verification proves under several load cases, each with values of its own for design
 * parameters, has one status for each of them.
 */
public final class Requirements {
    private static final int LOOKED_AT = 1000;

    private final Predicate<RunRequest> stored;

    /**
     * @param stored whether a run of the request would take every result from the store, as {@link
     *               Engine#explain} tells; only then does an earlier run with the same inputs still prove anything
     */
    public Requirements(Predicate<RunRequest> stored) {
        this.stored = stored;
    }

    /**
     * Requirements by what an engine says is stored.
     *
     * @param gate is asked before the tools of a request are asked for their versions, which runs them; throws where
     *             they must not be
     */
    public static Requirements by(Engine engine, Consumer<RunRequest> gate) {
        Map<RunRequest, Boolean> known = new LinkedHashMap<>();
        return new Requirements(request -> known.computeIfAbsent(request, asked -> {
            gate.accept(asked);
            Explanation.Counts counts = engine.explain(asked).counts();
            return counts.willRun() + counts.depends() == 0;
        }));
    }

    /** Whether a file is of a model that has requirements: a product, or the plan of a process. */
    public static boolean hasSome(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".simproduct") || name.endsWith(".simprocess");
    }

    /** How all stand that a file has, in its order; see {@link #hasSome}. */
    public List<RequirementStatus> examine(Path file) {
        return switch (ModelFiles.load(ModelFiles.newResourceSet(), file).getContents().get(0)) {
            case Product product -> examine(product);
            case ProcessPlan plan -> examine(plan);
            default -> List.of();
        };
    }

    /** How all requirements stand, in the order of the model. */
    public List<RequirementStatus> examine(Product product) {
        List<RequirementStatus> all = new ArrayList<>();
        for (Requirement requirement : product.getRequirements()) {
            List<LoadCase> asked = requirement.getLoadCases();
            examine(null, requirement, asked.isEmpty() ? product.getLoadCases() : asked, all);
        }
        return all;
    }

    /**
     * How the steps of a process stand: what verifies a step itself, then its requirements. These are looked at in the load
     * cases that they name only, for it is the product that is loaded, not the step.
     */
    public List<RequirementStatus> examine(ProcessPlan plan) {
        List<RequirementStatus> all = new ArrayList<>();
        for (ProcessStep step : plan.getSteps()) {
            step.getVerifications().forEach(verification -> all.add(examine(new Asked(step, null, verification, null))));
            step.getRequirements().forEach(requirement -> examine(step, requirement, requirement.getLoadCases(), all));
        }
        return all;
    }

    private void examine(ProcessStep step, Requirement requirement, List<LoadCase> cases, List<RequirementStatus> all) {
        if (requirement.getVerifications().isEmpty() || requirement.getLimit() == null) {
            all.add(new Asked(step, requirement, null, null).unclear(null, null));
            return;
        }
        for (Verification verification : requirement.getVerifications()) {
            for (LoadCase loadCase : changing(cases)) {
                all.add(examine(new Asked(step, requirement, verification, loadCase)));
            }
        }
    }

    /** Load cases that change parameters; a single {@code null} where none does. */
    private static List<LoadCase> changing(List<LoadCase> asked) {
        List<LoadCase> cases = new ArrayList<>(asked.stream().filter(c -> !c.getOverrides().isEmpty()).toList());
        if (cases.size() < asked.size() || cases.isEmpty()) {
            cases.add(0, null);
        }
        return cases;
    }

    /** What is asked about; all but one of step and requirement may be {@code null}. */
    private record Asked(ProcessStep step, Requirement requirement, Verification verification, LoadCase loadCase) {
        private RequirementStatus unclear(RunRequest request, Problem problem) {
            return status(State.UNCLEAR, null, null, 0, request, problem);
        }

        private RequirementStatus open(RunRequest request) {
            return status(State.OPEN, null, null, 0, request, null);
        }

        private RequirementStatus status(State state, Double value, Double margin, long run, RunRequest request, Problem problem) {
            return new RequirementStatus(step, requirement, verification, loadCase == null ? "" : loadCase.getName(), state, value,
                    margin, run, request, problem);
        }
    }

    private RequirementStatus examine(Asked asked) {
        RunRequest request = null;
        try {
            refuseUnknown(asked);
            Path file = ModelFiles.fileOf(asked.verification().getWorkflow());
            if (file == null || asked.requirement() != null && asked.verification().getResponse() == null) {
                return asked.unclear(null, null);
            }
            request = new RunRequest(file, texts(asked.verification(), asked.loadCase()));
            return examine(asked, request);
        } catch (ProblemException e) {
            return asked.unclear(request, e.problem());
        }
    }

    /** A verdict by half of what a requirement says would be none. */
    private static void refuseUnknown(Asked asked) {
        Unknowns.refuse(asked.step());
        Unknowns.refuse(asked.requirement());
        Unknowns.refuse(asked.verification());
        Unknowns.refuse(asked.loadCase());
        asked.verification().getBindings().forEach(binding -> Unknowns.refuse(binding.getSource()));
    }

    private RequirementStatus examine(Asked asked, RunRequest request) {
        Prepared prepared = Prepared.of(request.workflow());
        String response = asked.requirement() == null ? null : asked.verification().getResponse().getName();
        Optional<RunRecord> exact;
        Optional<RunRecord> latest;
        Map<String, Value> inputs;
        Optional<Store> existing = prepared.project().existingStore();
        if (existing.isEmpty()) {
            return asked.open(request);
        }
        try (Store store = existing.get()) {
            inputs = new WorkflowInputs(new InputReader(store, prepared.project().folder()),
                    prepared.file()).read(prepared.level(), request.inputs());
            String json = ValueCodec.toJson(inputs);
            List<RunRecord> runs = store.runs().latest(LOOKED_AT).stream().filter(run ->
                    run.workflow().equals(prepared.name()) && run.state() == RunState.SUCCEEDED && run.outputs() != null
                            && (response == null || ValueCodec.mapFromJson(run.outputs()).containsKey(response))).toList();
            exact = runs.stream().filter(run -> run.inputs().equals(json)).findFirst();
            latest = exact.or(() -> runs.stream().findFirst());
        }
        if (latest.isEmpty()) {
            return asked.open(request);
        }
        boolean today = exact.isPresent() && stored.test(request);
        long run = latest.get().id();
        Problem since = today ? null : Staleness.of(latest.get(), inputs, request.workflow());
        if (response == null) {
            return asked.status(today ? State.MET : State.STALE, null, null, run, request, since);
        }
        Requirement requirement = asked.requirement();
        double value = value(requirement, ValueCodec.mapFromJson(latest.get().outputs()).get(response));
        Allowable allowable = Allowable.of(requirement.getOperator(), requirement.getLimit(), requirement.getSafetyFactor());
        State state = !today ? State.STALE : allowable.holds(value) ? State.MET : State.VIOLATED;
        return asked.status(state, value, allowable.margin(value), run, request, since);
    }

    private static Map<String, String> texts(Verification verification, LoadCase loadCase) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Binding binding : verification.getBindings()) {
            if (binding.getPort() == null) {
                continue;
            }
            if (binding.getSource() == null) {
                texts.put(binding.getPort().getName(), binding.getValue() == null ? "" : binding.getValue());
            } else {
                Double value = binding.getSource().getValue();
                if (loadCase != null) {
                    for (ParameterOverride override : loadCase.getOverrides()) {
                        value = override.getParameter() == binding.getSource() ? Double.valueOf(override.getValue()) : value;
                    }
                }
                if (value == null) {
                    throw Problems.of("requirement.value", Location.element(ModelFiles.fileOf(binding),
                            binding.getSource().getName()), binding.getSource().getName());
                }
                String unit = binding.getSource().getUnit();
                texts.put(binding.getPort().getName(), value + (unit == null || unit.isBlank() ? "" : " " + unit));
            }
        }
        return texts;
    }

    private static double value(Requirement requirement, Value value) {
        String unit = requirement.getUnit() == null ? "" : requirement.getUnit();
        return switch (value) {
            case RealValue real -> Units.convert(real.value(), real.unit(), unit);
            case IntegerValue integer -> integer.value();
            default -> throw Problems.of("requirement.number", Location.element(ModelFiles.fileOf(requirement),
                    requirement.getName()), requirement.getName(), value.display());
        };
    }
}
