package org.simloom.engine.internal.compute;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.simloom.base.l10n.LocalText;
import org.simloom.base.l10n.Message;
import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.units.Units;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.internal.Problems;
import org.simloom.engine.internal.key.KeyParts;
import org.simloom.engine.internal.plan.Computation;
import org.simloom.engine.internal.plan.NodeHead;
import org.simloom.engine.internal.plan.PortSpec;
import org.simloom.engine.internal.value.Fitting;
import org.simloom.sampling.VariableType;
import org.simloom.surrogate.Judgement;
import org.simloom.surrogate.SurrogateFiles;
import org.simloom.surrogate.SurrogateSet;
import org.simloom.surrogate.Variable;
import org.simloom.tool.KeyPart;

/** Outputs by surrogates that a study has learnt. */
public final class Prediction implements Computation {
    /** At the end of an output's name that takes the standard deviation of a response. */
    private static final String DEVIATION = "_sd";

    private final Path file;
    private final SurrogateSet set;
    private final boolean refuses;
    private final List<KeyPart> keyParts;

    private Prediction(Path file, SurrogateSet set, boolean refuses) {
        String name = file.getFileName().toString();
        this.file = file;
        this.set = set;
        this.refuses = refuses;
        // every run of the task asks for it again
        this.keyParts = List.of(new KeyPart(name, KeyParts.SURROGATE, ValueCodec.sha256(SurrogateFiles.text(set) + refuses), name));
    }

    /**
     * The predictions of a task.
     *
     * @param refuses whether points outside of what the surrogates have learnt are refused
     * @throws org.simloom.base.problem.ProblemException {@code surrogate.file.*}, {@code engine.surrogate.*} where the ports
     *         do not fit the file
     */
    public static Prediction of(Path file, boolean refuses, NodeHead head) {
        Prediction made = new Prediction(file, SurrogateFiles.read(file), refuses);
        made.check(head);
        return made;
    }

    private void check(NodeHead head) {
        for (Variable variable : set.variables()) {
            PortSpec port = head.inputs().stream().filter(one -> one.name().equals(variable.name())).findFirst()
                    .orElseThrow(() -> Problems.of("surrogate.input", head.location(), variable.name(), file.getFileName()));
            if (variable.type() != VariableType.CHOICE && !Units.compatible(port.unit(), variable.unit())) {
                throw Problems.of("surrogate.unit", where(head, port), port.name(), port.unit(), variable.unit());
            }
        }
        for (PortSpec output : head.outputs()) {
            SurrogateSet.Response response = response(output.name());
            if (response == null) {
                throw Problems.of("surrogate.output", where(head, output), output.name(),
                        String.join(", ", set.responses().stream().map(SurrogateSet.Response::name).toList()));
            }
            if (!Units.compatible(response.unit(), output.unit())) {
                throw Problems.of("surrogate.unit", where(head, output), output.name(), output.unit(), response.unit());
            }
        }
    }

    private static Location where(NodeHead head, PortSpec port) {
        return Location.element(head.location().file(), head.location().element() + "." + port.name());
    }

    private SurrogateSet.Response response(String output) {
        return set.response(output).or(() -> output.endsWith(DEVIATION)
                ? set.response(output.substring(0, output.length() - DEVIATION.length())) : java.util.Optional.empty())
                .orElse(null);
    }

    @Override
    public List<KeyPart> keyParts() {
        return keyParts;
    }

    @Override
    public Message tool() {
        return Problems.message("surrogate.tool");
    }

    @Override
    public Map<String, Value> compute(NodeHead head, Map<String, Value> inputs, Consumer<Problem> warnings) {
        double[] point = new double[set.variables().size()];
        for (int i = 0; i < point.length; i++) {
            point[i] = number(set.variables().get(i), inputs.get(set.variables().get(i).name()), head);
        }
        Judgement judgement = set.domain().judge(point);
        if (judgement.place() == Judgement.Place.OUTSIDE) {
            LocalText why = LocalText.of(language -> String.join(" ", judgement.reasons(language)));
            if (refuses) {
                throw Problems.of("surrogate.outside", head.location(), head.name(), why);
            }
            warnings.accept(Problems.warning("surrogate.guess", head.location(), head.name(), why));
        }
        Map<String, Value> outputs = new LinkedHashMap<>();
        for (PortSpec output : head.outputs()) {
            SurrogateSet.Response response = response(output.name());
            boolean mean = output.name().equals(response.name());
            double value = mean ? response.surrogate().mean(point) : response.surrogate().standardDeviation(point);
            if (Double.isNaN(value)) {
                throw Problems.of("surrogate.deviation", where(head, output), response.name());
            }
            outputs.put(output.name(), Fitting.fit(output, new RealValue(value, response.unit()), head.location()));
        }
        return outputs;
    }

    private double number(Variable variable, Value value, NodeHead head) {
        if (variable.type() == VariableType.CHOICE) {
            int choice = variable.choices().indexOf(value.display());
            if (choice < 0) {
                throw Problems.of("surrogate.choice", head.location(), variable.name(), value.display(),
                        String.join(", ", variable.choices()));
            }
            return choice;
        }
        return switch (value) {
            case RealValue real -> Units.convert(real.value(), real.unit(), variable.unit());
            case IntegerValue integer -> integer.value();
            default -> throw Problems.of("surrogate.number", head.location(), variable.name(), value.display());
        };
    }
}
