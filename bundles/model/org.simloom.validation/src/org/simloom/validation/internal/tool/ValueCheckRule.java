package org.simloom.validation.internal.tool;

import org.simloom.model.tool.ValueCheck;
import org.simloom.validation.internal.Refs;
import org.simloom.validation.internal.Report;
import org.simloom.validation.internal.Rule;

/** A condition over values can be decided. */
final class ValueCheckRule implements Rule<ValueCheck> {

    @Override
    public Class<ValueCheck> about() {
        return ValueCheck.class;
    }

    @Override
    public void check(ValueCheck check, Report report) {
        if (Refs.blank(check.getExpression())) {
            report.error(check, "check.expression");
        }
        Names.all(check, report).check(check, check.getExpression(), report);
    }
}
