package org.simloom.engine.internal.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.Value;
import org.simloom.engine.ProblemsException;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.plan.Level;
import org.simloom.engine.internal.plan.PortSpec;

/** Reads what a person typed for the inputs of a workflow. */
public final class WorkflowInputs {
    private final InputReader reader;
    private final Path file;

    public WorkflowInputs(InputReader reader, Path workflow) {
        this.reader = reader;
        this.file = workflow;
    }

    /**
     * Values of the workflow's inputs, defaults included, in the model's order. An input that is neither
     * given nor required is left out.
     *
     * @throws ProblemsException with everything that is wrong
     */
    public Map<String, Value> read(Level workflow, Map<String, String> texts) {
        List<Problem> problems = new ArrayList<>();
        List<String> known = workflow.inputs().stream().map(PortSpec::name).toList();
        texts.keySet().stream().filter(name -> !known.contains(name)).sorted()
                .forEach(name -> problems.add(unknown(name, known)));
        return values(workflow, problems, port -> {
            String given = texts.get(port.name());
            return given == null ? null : reader.read(port, given, Path.of("").toAbsolutePath(), where(port));
        });
    }

    /**
     * Values of the workflow's inputs, those given and defaults, in the model's order.
     *
     * @throws ProblemsException with everything that is missing
     */
    public Map<String, Value> complete(Level workflow, Map<String, Value> given) {
        return values(workflow, new ArrayList<>(), port -> given.get(port.name()));
    }

    /**
     * @param problems what is wrong already
     * @param given    the value of an input, {@code null} where it has to be its default
     */
    private Map<String, Value> values(Level workflow, List<Problem> problems, Function<PortSpec, Value> given) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (PortSpec port : workflow.inputs()) {
            try {
                Value value = given.apply(port);
                if (value != null) {
                    values.put(port.name(), value);
                } else if (port.defaultValue() != null) {
                    values.put(port.name(), reader.read(port, port.defaultValue(), null, where(port)));
                } else if (port.required()) {
                    problems.add(Problems.error("input.missing", where(port), port.name(), example(port)));
                }
            } catch (ProblemException e) {
                problems.add(e.problem());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return values;
    }

    private Problem unknown(String name, List<String> known) {
        String nearest = NearestName.of(name, known);
        String list = known.stream().collect(Collectors.joining(", "));
        Location where = Location.element(file, name);
        if (known.isEmpty()) {
            return Problems.error("input.none", where, name);
        }
        return nearest == null ? Problems.error("input.unknown", where, name, list)
                : Problems.error("input.nearest", where, name, list, nearest);
    }

    private static String example(PortSpec port) {
        return port.name() + "=" + switch (port.type()) {
            case REAL -> port.unit().isEmpty() ? "20" : "\"20 " + port.unit() + "\"";
            case INTEGER -> "3";
            case BOOLEAN -> "true";
            case VECTOR -> "\"1 2 3\"";
            case TABLE -> "table.csv";
            case TEXT -> "text";
            case DIRECTORY -> "folder";
            case FILE, MESH, FIELD -> "file";
        };
    }

    private Location where(PortSpec port) {
        return Location.element(file, port.name());
    }
}
