package org.simloom.study.internal.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.simloom.base.problem.ProblemException;
import org.simloom.base.values.IntegerValue;
import org.simloom.base.values.RealValue;
import org.simloom.base.values.TextValue;
import org.simloom.base.values.Value;
import org.simloom.expression.Expression;
import org.simloom.sampling.Dimension;

/** Conditions between variables: a point is allowed where all are true. Where one cannot be decided, it is not. */
record Conditions(List<Dimension> dimensions, List<Expression> expressions) implements Predicate<double[]> {
    @Override
    public boolean test(double[] point) {
        if (expressions.isEmpty()) {
            return true;
        }
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < point.length; i++) {
            values.put(dimensions.get(i).name(), value(dimensions.get(i), point[i]));
        }
        try {
            return expressions.stream().allMatch(expression -> expression.test(values));
        } catch (ProblemException e) {
            return false;
        }
    }

    private static Value value(Dimension dimension, double number) {
        return switch (dimension.type()) {
            case CONTINUOUS -> new RealValue(number, dimension.unit());
            case INTEGER -> new IntegerValue(Math.round(number));
            case CHOICE -> new TextValue(dimension.choices().get((int) Math.round(number)));
        };
    }

    /** The conditions as they are written. */
    @Override
    public String toString() {
        return expressions.stream().map(Expression::text).collect(Collectors.joining("\n"));
    }
}
