package org.simloom.validation.internal.process;

import org.simloom.model.process.ProcessParameter;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;
import org.simloom.validation.internal.product.Scatter;

/** What is set in a step agrees with how exactly it holds. */
final class ParameterRule implements Rule<ProcessParameter> {

    @Override
    public Class<ProcessParameter> about() {
        return ProcessParameter.class;
    }

    @Override
    public void check(ProcessParameter parameter, Report report) {
        new Scatter(parameter, report).nominal()
                .tolerance(parameter.getToleranceLower(), parameter.getToleranceUpper())
                .distribution(parameter.getDistribution())
                .kept(parameter.getDistribution(), parameter.getToleranceLower(), parameter.getToleranceUpper());
    }
}
