package org.simloom.study.internal.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.base.values.ValueCodec;
import org.simloom.engine.Campaign;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.VariableType;
import org.simloom.study.StudyDefinition;

/** Values of a workflow's inputs at points of a study. What is not varied is read once. */
final class PointInputs {
    private final StudyDefinition definition;
    private final Campaign campaign;
    private final Map<String, Value> choices = new ConcurrentHashMap<>();
    private Map<String, Value> base;

    PointInputs(StudyDefinition definition, Campaign campaign) {
        this.definition = definition;
        this.campaign = campaign;
    }

    /**
     * The inputs at a point.
     *
     * @throws org.simloom.base.problem.ProblemException where an input cannot take its value
     */
    Map<String, Value> at(double[] point) {
        Map<String, Value> given = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            given.put(definition.inputs().get(i), value(i, point[i]));
        }
        Map<String, Value> inputs = new LinkedHashMap<>(base());
        inputs.putAll(given);
        return inputs;
    }

    /** A digest of the inputs that are not varied. */
    String digest() {
        Map<String, Value> fixed = new TreeMap<>(base());
        definition.inputs().forEach(fixed::remove);
        StringBuilder text = new StringBuilder();
        fixed.forEach((name, value) -> text.append(name).append(' ').append(ValueCodec.digest(value)).append('\n'));
        return ValueCodec.sha256(text.toString());
    }

    /** All inputs, with something in the place of those that are varied. */
    private synchronized Map<String, Value> base() {
        if (base == null) {
            Map<String, Value> varied = new LinkedHashMap<>();
            definition.inputs().forEach(name -> varied.put(name, new TextValue("")));
            base = campaign.inputs(varied);
        }
        return base;
    }

    private Value value(int variable, double number) {
        Dimension dimension = definition.space().dimensions().get(variable);
        String input = definition.inputs().get(variable);
        if (dimension.type() == VariableType.CHOICE) {
            String choice = dimension.choices().get((int) Math.round(number));
            return choices.computeIfAbsent(variable + " " + choice, key -> campaign.value(input, choice));
        }
        return campaign.value(input, number);
    }
}
