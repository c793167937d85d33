package org.simloom.validation.internal.product;

import java.util.HashSet;
import java.util.Set;

import org.simloom.model.product.DesignParameter;
import org.simloom.model.product.LoadCase;
import org.simloom.model.product.ParameterOverride;
import org.simloom.validation.internal.ElementPath;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** In a load case something acts, or something differs, and only once. */
final class LoadCaseRule implements Rule<LoadCase> {

    @Override
    public Class<LoadCase> about() {
        return LoadCase.class;
    }

    @Override
    public void check(LoadCase loadCase, Report report) {
        if (loadCase.getLoads().isEmpty() && loadCase.getOverrides().isEmpty()) {
            report.warning(loadCase, "case.empty", ElementPath.name(loadCase));
        }
        Set<DesignParameter> seen = new HashSet<>();
        for (ParameterOverride override : loadCase.getOverrides()) {
            if (Refs.present(override.getParameter()) && !seen.add(override.getParameter())) {
                report.error(override, "override.twice", ElementPath.name(override.getParameter()));
            }
        }
    }
}
