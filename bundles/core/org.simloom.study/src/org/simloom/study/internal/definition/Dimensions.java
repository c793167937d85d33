package org.simloom.study.internal.definition;

import java.util.List;

import org.hipparchus.distribution.RealDistribution;
import org.simloom.model.base.Distribution;
import org.simloom.model.base.Quantity;
import org.simloom.model.product.DesignParameter;
import org.simloom.model.study.MethodKind;
import org.simloom.model.study.Variable;
import org.simloom.model.study.VariableKind;
import org.simloom.sampling.Dimension;
import org.simloom.sampling.VariableType;

/** Variables of a study as dimensions of a space, in the units of their ports. */
final class Dimensions {
    private Dimensions() {
    }

    static Dimension of(Variable variable, MethodKind method) {
        String unit = text(variable.getPort().getUnit());
        if (variable.getKind() == VariableKind.CHOICE) {
            List<String> choices = choices(variable);
            return new Dimension(variable.getName(), unit, VariableType.CHOICE, 0, Math.max(0, choices.size() - 1),
                    choices.size(), choices, null);
        }
        Range range = Range.of(variable, unit, method);
        RealDistribution scatter = scatter(variable, unit);
        double lower = end(range.lower(), scatter == null ? Double.NaN : scatter.getSupportLowerBound());
        double upper = end(range.upper(), scatter == null ? Double.NaN : scatter.getSupportUpperBound());
        boolean whole = variable.getKind() == VariableKind.INTEGER;
        return new Dimension(variable.getName(), unit, whole ? VariableType.INTEGER : VariableType.CONTINUOUS,
                whole ? Math.ceil(lower) : lower, whole ? Math.floor(upper) : upper, variable.getLevels(), List.of(), scatter);
    }

    private static double end(Double own, double support) {
        return own != null ? own : support;
    }

    /** Numbers to choose from may also be the parameter's, in its unit. */
    private static List<String> choices(Variable variable) {
        if (!variable.getChoices().isEmpty() || !(variable.getSource() instanceof DesignParameter parameter)) {
            return List.copyOf(variable.getChoices());
        }
        String unit = text(parameter.getUnit());
        return parameter.getChoices().stream().map(c -> unit.isEmpty() ? c.toString() : c + " " + unit).toList();
    }

    private static RealDistribution scatter(Variable variable, String unit) {
        if (variable.getDistribution() != null) {
            return new Scatter(unit, unit).of(variable.getDistribution());
        }
        Quantity source = variable.getSource();
        Distribution own = Range.scatter(source);
        return own == null ? null : new Scatter(text(source.getUnit()), unit).of(own);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
