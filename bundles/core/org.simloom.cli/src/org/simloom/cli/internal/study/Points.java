package org.simloom.cli.internal.study;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.simloom.base.problem.Location;
import org.simloom.base.problem.Problem;
import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.ValueParser;
import org.simloom.base.values.ValueType;
import org.simloom.cli.internal.Texts;
import org.simloom.sampling.Dimension;
import org.simloom.study.StudyDefinition;

/** Reads points as people type them: a value for each variable, with a unit or in that of its input. */
final class Points {
    private Points() {
    }

    /** The numbers of a point, in the order and the units of the space. */
    static double[] read(StudyDefinition definition, Map<String, String> given) {
        List<Dimension> dimensions = definition.space().dimensions();
        String names = dimensions.stream().map(Dimension::name).collect(Collectors.joining(", "));
        for (String name : given.keySet()) {
            if (dimensions.stream().noneMatch(d -> d.name().equals(name))) {
                throw problem(definition, "study.variable", name, names);
            }
        }
        return dimensions.stream().mapToDouble(dimension -> {
            String text = given.get(dimension.name());
            if (text == null) {
                throw problem(definition, "study.value", dimension.name(), names);
            }
            return number(definition, dimension, text.strip());
        }).toArray();
    }

    private static double number(StudyDefinition definition, Dimension dimension, String text) {
        if (dimension.choices().isEmpty()) {
            return ((RealValue) ValueParser.parse(dimension.name(), ValueType.REAL, dimension.unit(), text)).value();
        }
        int choice = dimension.choices().indexOf(text);
        if (choice < 0) {
            throw problem(definition, "study.choice", dimension.name(), text, String.join(", ", dimension.choices()));
        }
        return choice;
    }

    private static ProblemException problem(StudyDefinition definition, String key, Object... arguments) {
        return new ProblemException(Problem.error("cli." + key, Texts.get(key, arguments),
                Texts.get(key + ".advice", arguments), Location.file(definition.file())));
    }
}
