package org.simloom.validation.internal.product;

import org.simloom.base.values.Numbers;
import org.simloom.model.product.DesignParameter;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A design parameter's value is one that it may have. */
final class ParameterRule implements Rule<DesignParameter> {

    @Override
    public Class<DesignParameter> about() {
        return DesignParameter.class;
    }

    @Override
    public void check(DesignParameter parameter, Report report) {
        new Scatter(parameter, report).nominal().range(parameter.getLower(), parameter.getUpper())
                .tolerance(parameter.getToleranceLower(), parameter.getToleranceUpper())
                .distribution(parameter.getDistribution())
                .kept(parameter.getDistribution(), parameter.getToleranceLower(), parameter.getToleranceUpper());
        if (parameter.getValue() != null && !isChoice(parameter, parameter.getValue())) {
            report.error(parameter, "choice.none", show(parameter, parameter.getValue()), choices(parameter));
        }
        for (Double choice : parameter.getChoices()) {
            if (parameter.getLower() != null && choice < parameter.getLower()
                    || parameter.getUpper() != null && choice > parameter.getUpper()) {
                report.error(parameter, "choice.outside", show(parameter, choice));
            }
        }
    }

    /** Whether the parameter can have the value, as far as its choices say. */
    static boolean isChoice(DesignParameter parameter, double value) {
        return parameter.getChoices().isEmpty() || parameter.getChoices().stream()
                .anyMatch(choice -> Math.abs(choice - value) <= 1e-12 * Math.max(Math.abs(choice), Math.abs(value)));
    }

    static String choices(DesignParameter parameter) {
        return String.join(", ", parameter.getChoices().stream().map(choice -> show(parameter, choice)).toList());
    }

    static String show(DesignParameter parameter, double number) {
        return Numbers.display(number, Refs.text(parameter.getUnit()));
    }
}
