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
import org.simloom.model.base.Allowable;
import org.simloom.model.io.ModelFiles;
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
 * Tells how the requirements of a product stand by the runs in the store. Nothing is run for it.
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

    /** How all requirements stand, in the order of the model. */
    public List<RequirementStatus> examine(Product product) {
        List<RequirementStatus> all = new ArrayList<>();
        for (Requirement requirement : product.getRequirements()) {
            if (requirement.getVerifications().isEmpty() || requirement.getLimit() == null) {
                all.add(new RequirementStatus(requirement, null, "", State.UNCLEAR, null, null, 0, null, null));
                continue;
            }
            for (Verification verification : requirement.getVerifications()) {
                for (LoadCase loadCase : cases(product, requirement)) {
                    all.add(examine(requirement, verification, loadCase));
                }
            }
        }
        return all;
    }

    /** Load cases that change parameters; a single {@code null} where none does. */
    private static List<LoadCase> cases(Product product, Requirement requirement) {
        List<LoadCase> asked = requirement.getLoadCases().isEmpty() ? product.getLoadCases() : requirement.getLoadCases();
        List<LoadCase> cases = new ArrayList<>(asked.stream().filter(c -> !c.getOverrides().isEmpty()).toList());
        if (cases.size() < asked.size() || cases.isEmpty()) {
            cases.add(0, null);
        }
        return cases;
    }

    private RequirementStatus examine(Requirement requirement, Verification verification, LoadCase loadCase) {
        String name = loadCase == null ? "" : loadCase.getName();
        RunRequest request = null;
        try {
            Path file = ModelFiles.fileOf(verification.getWorkflow());
            if (file == null || verification.getResponse() == null) {
                return new RequirementStatus(requirement, verification, name, State.UNCLEAR, null, null, 0, null, null);
            }
            request = new RunRequest(file, texts(verification, loadCase));
            return examine(requirement, verification, name, request);
        } catch (ProblemException e) {
            return new RequirementStatus(requirement, verification, name, State.UNCLEAR, null, null, 0, request, e.problem());
        }
    }

    private RequirementStatus examine(Requirement requirement, Verification verification, String loadCase,
            RunRequest request) {
        Prepared prepared = Prepared.of(request.workflow());
        String response = verification.getResponse().getName();
        Optional<RunRecord> exact;
        Optional<RunRecord> latest;
        Optional<Store> existing = prepared.project().existingStore();
        if (existing.isEmpty()) {
            return new RequirementStatus(requirement, verification, loadCase, State.OPEN, null, null, 0, request, null);
        }
        try (Store store = existing.get()) {
            Map<String, Value> inputs = new WorkflowInputs(new InputReader(store, prepared.project().folder()),
                    prepared.file()).read(prepared.level(), request.inputs());
            String json = ValueCodec.toJson(inputs);
            List<RunRecord> runs = store.runs().latest(LOOKED_AT).stream().filter(run ->
                    run.workflow().equals(prepared.name()) && run.state() == RunState.SUCCEEDED && run.outputs() != null
                            && ValueCodec.mapFromJson(run.outputs()).containsKey(response)).toList();
            exact = runs.stream().filter(run -> run.inputs().equals(json)).findFirst();
            latest = exact.or(() -> runs.stream().findFirst());
        }
        if (latest.isEmpty()) {
            return new RequirementStatus(requirement, verification, loadCase, State.OPEN, null, null, 0, request, null);
        }
        double value = value(requirement, ValueCodec.mapFromJson(latest.get().outputs()).get(response));
        Allowable allowable = Allowable.of(requirement.getOperator(), requirement.getLimit(), requirement.getSafetyFactor());
        State state = exact.isEmpty() || !stored.test(request) ? State.STALE : allowable.holds(value) ? State.MET
                : State.VIOLATED;
        return new RequirementStatus(requirement, verification, loadCase, state, value, allowable.margin(value),
                latest.get().id(), request, null);
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
