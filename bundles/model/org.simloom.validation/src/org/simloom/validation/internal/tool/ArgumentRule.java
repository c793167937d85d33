package org.simloom.validation.internal.tool;

import org.simloom.model.tool.Argument;
import org.simloom.model.tool.ToolDescriptor;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** An argument adds something to the command line, under a condition that can be decided. */
final class ArgumentRule implements Rule<Argument> {

    @Override
    public Class<Argument> about() {
        return Argument.class;
    }

    @Override
    public void check(Argument argument, Report report) {
        if (argument.getTexts().isEmpty()) {
            report.warning(argument, "argument.empty");
        }
        Names.inputs(argument, report).check(argument, argument.getWhen(), report);
        if (argument.isPerExtraInput() && argument.eContainer() instanceof ToolDescriptor tool && !tool.isOpenInputs()) {
            report.warning(argument, "argument.extra");
        }
    }
}
