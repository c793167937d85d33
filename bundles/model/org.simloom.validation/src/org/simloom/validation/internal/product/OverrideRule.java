package org.simloom.validation.internal.product;

import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.ParameterOverride;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** What a load case sets a parameter to is what the parameter may be. */
final class OverrideRule implements Rule<ParameterOverride> {

    @Override
    public Class<ParameterOverride> about() {
        return ParameterOverride.class;
    }

    @Override
    public void check(ParameterOverride override, Report report) {
        DesignParameter parameter = override.getParameter();
        if (parameter == null) {
            report.error(override, "override.parameter");
        }
        if (!Refs.present(parameter)) {
            return;
        }
        double value = override.getValue();
        if (!Double.isFinite(value) || parameter.getLower() != null && value < parameter.getLower()
                || parameter.getUpper() != null && value > parameter.getUpper()) {
            report.error(override, "override.outside", ParameterRule.show(parameter, value),
                    ElementPath.name(parameter), bound(parameter, parameter.getLower()),
                    bound(parameter, parameter.getUpper()));
        } else if (!ParameterRule.isChoice(parameter, value)) {
            report.error(override, "choice.none", ParameterRule.show(parameter, value), ParameterRule.choices(parameter));
        }
    }

    private static String bound(DesignParameter parameter, Double bound) {
        return bound == null ? "–" : ParameterRule.show(parameter, bound);
    }
}
